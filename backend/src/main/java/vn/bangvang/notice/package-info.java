/** Messages to people. A message is a row of the transaction that caused it; a job delivers it afterwards. */
@NullMarked
package vn.bangvang.notice;

import org.jspecify.annotations.NullMarked;
