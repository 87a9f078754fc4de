/** The order in which laureates are called, and the certificates they take home, with their register. */
@NullMarked
package vn.bangvang.ceremony;

import org.jspecify.annotations.NullMarked;
