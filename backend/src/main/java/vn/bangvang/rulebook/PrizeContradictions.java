package vn.bangvang.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The prize levels against each other and against the scale. */
final class PrizeContradictions {

    private PrizeContradictions() {}

    static void check(Rulebook rulebook, Faults faults) {
        var levels = rulebook.prizes().levels();
        Contradictions.once(levels, PrizeLevel::code, "prizes.levels", "code", faults);
        var scale = rulebook.findRound(rulebook.ranking().round())
                .map(Round::mostPoints)
                .orElse(null);
        PrizeLevel higher = null;
        for (int i = 0; i < levels.size(); i++) {
            var level = levels.get(i);
            String path = "prizes.levels[" + i + "]";
            alone(level, scale, path, faults);
            if (higher != null) {
                if (level.order() <= higher.order()) {
                    faults.add(path + ".order", "level-out-of-order", "value", level.order(), "above", higher.order());
                }
                money(higher, level, path, faults);
            }
            higher = level;
        }
        thresholds(rulebook.prizes(), faults);
        if (rulebook.prizes().scope() == Ranking.Scope.OVERALL
                && rulebook.ranking().scope() == Ranking.Scope.PER_FIELD) {
            faults.add("prizes.scope", "prizes-need-overall-ranking");
        }
    }

    private static void alone(PrizeLevel level, @Nullable BigDecimal scale, String path, Faults faults) {
        var threshold = level.threshold();
        var points = threshold == null ? null : threshold.points();
        if (points != null && scale != null && points.compareTo(scale) > 0) {
            faults.add(
                    path + ".threshold.points",
                    "beyond-scale",
                    "value",
                    points.toPlainString(),
                    "scale",
                    scale.toPlainString());
        }
        var places = level.maxPlaces();
        if (places != null && places == 0 && !level.mayStayEmpty()) {
            faults.add(
                    path + ".maxPlaces",
                    "no-place-but-never-empty",
                    "level",
                    level.name().vi());
        }
    }

    private static void money(PrizeLevel higher, PrizeLevel level, String path, Faults faults) {
        var more = level.money();
        var less = higher.money();
        if (more != null && less != null && more.dong() > less.dong()) {
            faults.add(
                    path + ".money.dong",
                    "money-rises",
                    "level",
                    level.name().vi(),
                    "value",
                    more.dong(),
                    "higher",
                    higher.name().vi(),
                    "max",
                    less.dong());
        }
    }

    /** Bands must not overlap: a lower level needs strictly fewer points than every higher one. */
    private static void thresholds(Prizes prizes, Faults faults) {
        PrizeLevel higher = null;
        BigDecimal least = null;
        for (int i = 0; i < prizes.levels().size(); i++) {
            var level = prizes.levels().get(i);
            var threshold = level.threshold();
            var own = threshold == null ? null : threshold.points();
            if (own == null) {
                continue;
            }
            if (higher != null && least != null && own.compareTo(least) >= 0) {
                faults.add(
                        "prizes.levels[" + i + "].threshold.points",
                        "thresholds-overlap",
                        "level",
                        level.name().vi(),
                        "value",
                        own.toPlainString(),
                        "higher",
                        higher.name().vi(),
                        "max",
                        least.toPlainString());
            }
            higher = level;
            least = own;
        }
    }
}
