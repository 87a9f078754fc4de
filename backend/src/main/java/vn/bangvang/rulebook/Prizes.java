package vn.bangvang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The prize structure.
 *
 * @param scope whether places are counted over all entries, or in each field or age group
 * @param levels from the highest to the lowest
 * @param ballot code of the round whose votes the levels' shares are read from; absent: the ranked round
 * @param capPerAuthor most prizes that one author can have a part in; absent when open
 * @param special prizes for people and entries beside the levels
 * @param collective prizes for units
 */
public record Prizes(
        @Fallback("overall") Ranking.Scope scope,
        @Within(min = "1", max = "20") List<PrizeLevel> levels,
        @Nullable String ballot,
        @Within(min = "1", max = "100") @Nullable Integer capPerAuthor,
        @Within(min = "0", max = "20") List<SpecialPrize> special,
        @Within(min = "0", max = "20") List<CollectivePrize> collective) {

    public Prizes {
        levels = List.copyOf(levels);
        special = List.copyOf(special);
        collective = List.copyOf(collective);
    }
}
