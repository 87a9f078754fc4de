package vn.bangvang.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * One of the standards of which a nominee must meet some.
 *
 * @param option the answer to the question of standards that claims it
 * @param won when the archive can tell: a prize that must be found there
 */
public record Standard(String option, @Nullable PrizeWon won) {

    /**
     * @param programme code of the programme
     * @param order the lowest level that counts, 1 is the highest
     * @param since first year that counts
     * @param lead whether only the first author's prize counts
     */
    public record PrizeWon(
            @Code String programme,
            @Within(min = "1", max = "50") int order,
            @Within(min = "1945", max = "2200") int since,
            @Fallback("false") boolean lead) {}
}
