package vn.bangvang.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One level of prizes.
 *
 * @param order 1 is the highest
 * @param minPlaces fewest prizes that should be given; absent when open
 * @param maxPlaces most prizes of this level in the scope of the structure; absent when open
 * @param threshold what a prize of this level needs; absent when nothing
 * @param money what one prize is worth
 * @param mayExceedByDecision whether the deciding authority may give more than {@code maxPlaces}, with a reason
 */
public record PrizeLevel(
        @Code String code,
        LocalizedText name,
        @Within(min = "1", max = "50") int order,
        @Within(min = "0", max = "10000") @Nullable Integer minPlaces,
        @Within(min = "0", max = "10000") @Nullable Integer maxPlaces,
        @Nullable Threshold threshold,
        @Nullable Money money,
        @Fallback("true") boolean mayStayEmpty,
        @Fallback("false") boolean mayExceedByDecision,
        @Fallback("false") boolean example) {

    /**
     * Both must be reached when both are given; one must be.
     *
     * @param points least result, compared exactly with the unrounded one
     * @param share least share of votes in favour
     */
    public record Threshold(
            @Within(min = "0", max = "10000") @Nullable BigDecimal points,
            @Nullable Share share,
            @Fallback("false") boolean example) {}

    /** Whole đồng. */
    public record Money(
            @Within(min = "0", max = "1000000000000") long dong,
            @Fallback("false") boolean example) {}
}
