package vn.bangvang.rulebook;

import java.math.BigDecimal;

/** Points that come to an entry from outside the score sheets; recorded by the organiser. */
public sealed interface Figure {

    /** Unique in the round. */
    String code();

    LocalizedText name();

    /** The most points it can give, or take. */
    BigDecimal max();

    /** Places after the comma of the points. */
    int decimals();

    /** Points as recorded: added, or taken off. */
    record Recorded(
            @Code String code,
            LocalizedText name,
            @Within(min = "0.01", max = "10000") BigDecimal max,
            @Within(min = "0", max = "4") @Fallback("2") int decimals,
            @Fallback("plus") Sign sign,
            @Fallback("false") boolean example)
            implements Figure {}

    /**
     * Votes of the public: {@code max} × votes ÷ most votes, half up to {@code decimals}; no points when nobody has
     * votes.
     *
     * @param among the entries whose most votes are the measure
     */
    record ScaledToBest(
            @Code String code,
            LocalizedText name,
            @Within(min = "0.01", max = "10000") BigDecimal max,
            @Within(min = "0", max = "4") @Fallback("1") int decimals,
            @Fallback("overall") Ranking.Scope among,
            @Fallback("false") boolean example)
            implements Figure {}

    enum Sign {
        PLUS,
        MINUS
    }
}
