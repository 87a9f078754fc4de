/** What everybody may read without signing in: calls, published results, the check of a certificate. */
@NullMarked
package vn.bangvang.portal;

import org.jspecify.annotations.NullMarked;
