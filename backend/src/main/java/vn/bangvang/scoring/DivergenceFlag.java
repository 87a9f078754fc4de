package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Divergence;

/**
 * Judges differ by more than the rulebook's limit. The sheets stay as they are; the organiser acts.
 *
 * @param measure what was measured
 * @param judges keys of the judges whose sheets are apart: the lowest and the highest, or those far from the others
 * @param lowest total
 * @param highest total
 * @param distance highest minus lowest, or the farthest that a total is from the mean of the others
 * @param limit which the distance is strictly above
 */
public record DivergenceFlag(
        Divergence.Measure measure,
        List<String> judges,
        BigDecimal lowest,
        BigDecimal highest,
        Points distance,
        BigDecimal limit,
        Divergence.Action action) {

    public DivergenceFlag {
        judges = List.copyOf(judges);
    }

    /** The flag that these totals raise; none without a rule, or with fewer than two sheets. */
    public static Optional<DivergenceFlag> of(@Nullable Divergence rule, List<SheetTotal> totals) {
        if (rule == null || totals.size() < 2) {
            return Optional.empty();
        }
        return switch (rule.measure()) {
            case SPREAD -> spread(rule, totals);
            case FROM_OTHERS -> fromOthers(rule, totals);
        };
    }

    private static Optional<DivergenceFlag> spread(Divergence rule, List<SheetTotal> totals) {
        var lowest = lowest(totals);
        var highest = highest(totals);
        var spread = highest.subtract(lowest);
        if (spread.compareTo(rule.above()) <= 0) {
            return Optional.empty();
        }
        var apart = totals.stream()
                .filter(t -> t.total().compareTo(lowest) == 0 || t.total().compareTo(highest) == 0)
                .map(SheetTotal::judge)
                .toList();
        return Optional.of(flag(rule, apart, totals, Points.of(spread)));
    }

    private static Optional<DivergenceFlag> fromOthers(Divergence rule, List<SheetTotal> totals) {
        var sum = totals.stream().map(SheetTotal::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        var limit = Points.of(rule.above());
        var farthest = limit;
        var apart = new ArrayList<String>();
        for (var sheet : totals) {
            var others = Points.of(sum.subtract(sheet.total())).dividedBy(totals.size() - 1);
            var distance = Points.of(sheet.total()).minus(others).abs();
            if (distance.compareTo(limit) > 0) {
                apart.add(sheet.judge());
                farthest = distance.compareTo(farthest) > 0 ? distance : farthest;
            }
        }
        return apart.isEmpty() ? Optional.empty() : Optional.of(flag(rule, apart, totals, farthest));
    }

    private static DivergenceFlag flag(Divergence rule, List<String> judges, List<SheetTotal> totals, Points distance) {
        return new DivergenceFlag(
                rule.measure(), judges, lowest(totals), highest(totals), distance, rule.above(), rule.action());
    }

    private static BigDecimal lowest(List<SheetTotal> totals) {
        return totals.stream().map(SheetTotal::total).reduce(totals.getFirst().total(), BigDecimal::min);
    }

    private static BigDecimal highest(List<SheetTotal> totals) {
        return totals.stream().map(SheetTotal::total).reduce(totals.getFirst().total(), BigDecimal::max);
    }
}
