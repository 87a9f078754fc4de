/** Who did what, when, to what and why: written in the transaction of the act, never changed. */
@NullMarked
package vn.bangvang.journal;

import org.jspecify.annotations.NullMarked;
