/** People, how they sign in, and what each may do where. The whole table of permissions is {@code permissions.txt}. */
@NullMarked
package vn.bangvang.account;

import org.jspecify.annotations.NullMarked;
