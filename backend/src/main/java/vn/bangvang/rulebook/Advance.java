package vn.bangvang.rulebook;

import java.math.BigDecimal;

/**
 * Which entries of a round go on to the next round, or to the ranking after the last. Entries equal to the last one
 * that goes on go on too: the machine cuts no tie.
 */
public sealed interface Advance {

    /** Every entry. */
    record All() implements Advance {}

    /** The best {@code count} over all fields. */
    record Top(@Within(min = "1", max = "10000") int count) implements Advance {}

    /** The best {@code count} of every field. */
    record TopPerField(@Within(min = "1", max = "10000") int count) implements Advance {}

    /** The best part of the entries, rounded up to whole entries. */
    record TopShare(Share share) implements Advance {}

    /** Every entry with at least {@code points} in this round. */
    record FromPoints(@Within(min = "0", max = "10000") BigDecimal points) implements Advance {}

    /** Every entry with at least this share of votes in favour in the ballot of this round. */
    record FromVotes(Share share) implements Advance {}

    /** The panel names them. */
    record PanelDecision() implements Advance {}
}
