package vn.bangvang.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A prize for a unit (giải tập thể).
 *
 * @param places how many are given at most
 */
public record CollectivePrize(
        @Code String code,
        LocalizedText name,
        Basis basis,
        @Within(min = "1", max = "1000") @Fallback("1") int places,
        PrizeLevel.@Nullable Money money,
        @Fallback("false") boolean example) {

    /** MOST_PRIZES: the unit whose entries won most; MOST_ENTRIES: that sent most accepted entries. */
    public enum Basis {
        MOST_PRIZES,
        MOST_ENTRIES,
        CHOSEN
    }
}
