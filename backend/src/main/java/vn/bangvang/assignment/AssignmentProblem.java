package vn.bangvang.assignment;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is asked for. The order of the lists has no meaning.
 *
 * @param judgesPerEntry at least 1; kept pairings count
 * @param conflicts pairings that must not be planned, with the code of the reason
 * @param kept pairings that already exist and stay, whatever else is said about them
 * @param affinities how well a judge fits an entry, 0 or more with at most 4 decimals; 0 when not given
 * @param goal what matters more once every entry has its judges
 * @param seed the same problem with the same seed gives the same plan; another seed mixes equal plans differently
 */
public record AssignmentProblem(
        List<Judge> judges,
        List<Entry> entries,
        int judgesPerEntry,
        Map<Pairing, String> conflicts,
        Set<Pairing> kept,
        Map<Pairing, BigDecimal> affinities,
        Goal goal,
        long seed) {

    /** @throws IllegalArgumentException when keys repeat, kept pairings name nobody, or a number is out of range */
    public AssignmentProblem {
        judges = List.copyOf(judges);
        entries = List.copyOf(entries);
        conflicts = Map.copyOf(conflicts);
        kept = Set.copyOf(kept);
        affinities = Map.copyOf(affinities);
        require(judgesPerEntry >= 1, "judgesPerEntry " + judgesPerEntry);
        var judgeKeys = judges.stream().map(Judge::key).collect(Collectors.toCollection(HashSet::new));
        var entryKeys = entries.stream().map(Entry::key).collect(Collectors.toCollection(HashSet::new));
        require(judgeKeys.size() == judges.size() && entryKeys.size() == entries.size(), "a key repeats");
        for (var pairing : kept) {
            require(judgeKeys.contains(pairing.judge()) && entryKeys.contains(pairing.entry()), pairing.toString());
        }
        for (var value : affinities.values()) {
            require(value.signum() >= 0 && value.stripTrailingZeros().scale() <= 4, "affinity " + value);
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** EVEN_LOADS: equal work first, then the best fit; BEST_FIT: the largest total affinity first. */
    public enum Goal {
        EVEN_LOADS,
        BEST_FIT
    }

    /** @param maxLoad most entries, kept ones included; absent when there is no limit */
    public record Judge(String key, @Nullable Integer maxLoad) {}

    /** @param candidates keys of the judges who may have it, e.g. the members of its panel; absent when all may */
    public record Entry(String key, @Nullable Set<String> candidates) {
        public Entry {
            candidates = candidates == null ? null : Set.copyOf(candidates);
        }

        boolean admits(String judge) {
            return candidates == null || candidates.contains(judge);
        }
    }

    /** Judges for entries without limits, preferences or history: loads as even as conflicts allow. */
    public static AssignmentProblem of(
            List<Judge> judges, List<Entry> entries, int judgesPerEntry, Map<Pairing, String> conflicts, long seed) {
        return new AssignmentProblem(
                judges, entries, judgesPerEntry, conflicts, Set.of(), Map.of(), Goal.EVEN_LOADS, seed);
    }
}
