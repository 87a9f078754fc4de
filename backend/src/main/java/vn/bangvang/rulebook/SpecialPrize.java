package vn.bangvang.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A prize beside the levels, for a person or an entry (giải chuyên đề).
 *
 * @param places how many are given at most
 */
public record SpecialPrize(
        @Code String code,
        LocalizedText name,
        Basis basis,
        @Within(min = "1", max = "1000") @Fallback("1") int places,
        PrizeLevel.@Nullable Money money,
        @Fallback("false") boolean example) {

    /** CHOSEN: the council names it; the others follow from the accepted entries and their authors. */
    public enum Basis {
        YOUNGEST_AUTHOR,
        OLDEST_AUTHOR,
        MOST_ENTRIES,
        CHOSEN
    }
}
