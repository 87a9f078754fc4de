package vn.bangvang.rulebook;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the prize levels need, against the round that gives it and against each other. */
final class ThresholdContradictions {

    private final Rulebook rulebook;
    private final Optional<Round> ranked;
    private final Faults faults;

    private ThresholdContradictions(Rulebook rulebook, Faults faults) {
        this.rulebook = rulebook;
        this.ranked = rulebook.findRound(rulebook.ranking().round());
        this.faults = faults;
    }

    static void check(Rulebook rulebook, Faults faults) {
        var contradictions = new ThresholdContradictions(rulebook, faults);
        var levels = rulebook.prizes().levels();
        for (int i = 0; i < levels.size(); i++) {
            var threshold = levels.get(i).threshold();
            if (threshold != null) {
                contradictions.alone(threshold, "prizes.levels[" + i + "].threshold");
            }
        }
        contradictions.descend(PrizeLevel.Threshold::points, "points", level -> false);
        // An approval that every level needs alike is no band: the places end the higher level (Thái Nguyên 2025).
        contradictions.descend(PrizeLevel.Threshold::share, "share", level -> level.maxPlaces() != null);
    }

    private void alone(PrizeLevel.Threshold threshold, String path) {
        var points = threshold.points();
        var share = threshold.share();
        if (points == null && share == null) {
            faults.add(path, "empty-threshold");
        }
        if (points != null && ranked.isPresent()) {
            RoundContradictions.reachable(
                    points, ranked.get(), "threshold-needs-points", path + ".points", path + ".points", faults);
        }
        if (share != null) {
            Contradictions.someShare(share, path + ".share", faults);
            boolean voted = voted().map(Round::isVoted).orElse(true);
            if (!voted) {
                faults.add(path + ".share", "threshold-needs-ballot");
            }
        }
    }

    /** The round whose votes are read; when it is unknown, that was said at its name. */
    private Optional<Round> voted() {
        var named = rulebook.prizes().ballot();
        return named == null ? ranked : rulebook.findRound(named).filter(Round::isVoted);
    }

    /** Bands must not overlap: a lower level needs less than every higher one, or as much as one that may be equal. */
    private <T extends Comparable<? super T>> void descend(
            Function<PrizeLevel.Threshold, @Nullable T> read, String part, Predicate<PrizeLevel> mayBeEqual) {
        PrizeLevel higher = null;
        T least = null;
        var levels = rulebook.prizes().levels();
        for (int i = 0; i < levels.size(); i++) {
            var level = levels.get(i);
            var threshold = level.threshold();
            var own = threshold == null ? null : read.apply(threshold);
            if (own == null) {
                continue;
            }
            if (higher != null && least != null && own.compareTo(least) >= (mayBeEqual.test(higher) ? 1 : 0)) {
                faults.add(
                        "prizes.levels[" + i + "].threshold." + part,
                        "thresholds-overlap",
                        "level",
                        level.name(),
                        "value",
                        own,
                        "higher",
                        higher.name(),
                        "max",
                        least);
            }
            higher = level;
            least = own;
        }
    }
}
