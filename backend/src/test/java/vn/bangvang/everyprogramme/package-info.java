/** Any rulebook, run from its opening to its published result as the people of a programme would. */
@NullMarked
package vn.bangvang.everyprogramme;

import org.jspecify.annotations.NullMarked;
