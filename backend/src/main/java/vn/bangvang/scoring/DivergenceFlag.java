package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Divergence;

/**
 * Judges differ by more than the rulebook's limit. The sheets stay as they are; the organiser acts.
 *
 * @param spread highest minus lowest total
 * @param limit which the spread is strictly above
 */
public record DivergenceFlag(
        BigDecimal lowest, BigDecimal highest, BigDecimal spread, BigDecimal limit, Divergence.Action action) {

    /** The flag that these totals raise; none without a rule, or with fewer than two sheets. */
    public static Optional<DivergenceFlag> of(@Nullable Divergence rule, List<SheetTotal> totals) {
        if (rule == null || totals.size() < 2) {
            return Optional.empty();
        }
        var lowest =
                totals.stream().map(SheetTotal::total).reduce(totals.getFirst().total(), BigDecimal::min);
        var highest =
                totals.stream().map(SheetTotal::total).reduce(totals.getFirst().total(), BigDecimal::max);
        var spread = highest.subtract(lowest);
        return spread.compareTo(rule.above()) > 0
                ? Optional.of(new DivergenceFlag(lowest, highest, spread, rule.above(), rule.action()))
                : Optional.empty();
    }
}
