/**
 * The demonstration: an edition with its results, one that is being judged and one that takes entries, played at the
 * first start with {@code --demo} by a clock that begins in the past. Nothing here exists without that option.
 */
@NullMarked
package vn.bangvang.rehearsal.demo;

import org.jspecify.annotations.NullMarked;
