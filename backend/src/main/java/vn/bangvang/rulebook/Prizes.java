package vn.bangvang.rulebook;

import java.util.List;

/**
 * The prize structure.
 *
 * @param scope whether places are counted over all fields, or in each
 * @param levels from the highest to the lowest
 */
public record Prizes(
        @Fallback("overall") Ranking.Scope scope,
        @Within(min = "1", max = "20") List<PrizeLevel> levels) {

    public Prizes {
        levels = List.copyOf(levels);
    }
}
