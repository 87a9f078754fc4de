/**
 * Councils that vote: meetings, attendance and quorum, electronic and paper ballots, counts and minutes. It decides who
 * may vote on what and keeps secret what is secret; it leaves who sits on a council to {@code judging}, what a count
 * means to {@code scoring}, and prizes to {@code award}.
 */
@NullMarked
package vn.bangvang.council;

import org.jspecify.annotations.NullMarked;
