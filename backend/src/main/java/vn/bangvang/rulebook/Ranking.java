package vn.bangvang.rulebook;

import java.util.List;

/**
 * How results become ranks.
 *
 * @param round code of the round that is ranked
 * @param scope whether one list is made, or one per field or age group
 * @param tieBreaks tried in this order; entries still equal share the rank
 */
public record Ranking(
        String round,
        @Fallback("overall") Scope scope,
        List<TieBreak> tieBreaks,
        @Fallback("false") boolean example) {

    public Ranking {
        tieBreaks = List.copyOf(tieBreaks);
    }

    public enum Scope {
        OVERALL,
        PER_FIELD,
        PER_AGE_GROUP
    }
}
