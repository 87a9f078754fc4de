package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.Criterion;
import vn.bangvang.rulebook.Ranking.Scope;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.TieBreak;

/** Puts results in order: highest total first, then the rulebook's tie-breaks, then shared ranks. */
public final class Ranker {

    private Ranker() {}

    /**
     * All entries by rank; with one list per field, the lists follow each other in the order of the field codes.
     * Entries of equal rank stand in the order of their keys, which means nothing. The order of {@code results} does
     * not matter.
     *
     * @param results of the round that the rulebook ranks
     */
    public static List<RankedEntry> rank(Rulebook rulebook, List<EntryResult> results) {
        var steps = criterionSteps(rulebook);
        if (rulebook.ranking().scope() == Scope.OVERALL) {
            return rankOne(steps, results);
        }
        var lists =
                results.stream().collect(Collectors.groupingBy(EntryResult::field, TreeMap::new, Collectors.toList()));
        return lists.values().stream().flatMap(l -> rankOne(steps, l).stream()).toList();
    }

    private static List<RankedEntry> rankOne(List<Criterion> steps, List<EntryResult> results) {
        var sorted = results.stream()
                .sorted(order(steps).thenComparing(EntryResult::entry))
                .toList();
        var ranked = new ArrayList<RankedEntry>(sorted.size());
        int rank = 1;
        for (int i = 0; i < sorted.size(); i++) {
            int before = i == 0 ? 0 : separates(steps, sorted.get(i - 1), sorted.get(i));
            int after = i == sorted.size() - 1 ? 0 : separates(steps, sorted.get(i), sorted.get(i + 1));
            boolean shared = before > steps.size() || after > steps.size();
            rank = before > steps.size() ? rank : i + 1;
            ranked.add(new RankedEntry(
                    sorted.get(i), rank, shared, explain(steps, sorted.get(i), Math.max(before, after))));
        }
        return ranked;
    }

    private static List<Criterion> criterionSteps(Rulebook rulebook) {
        var sheet = rulebook.rankingRound().form();
        var criteria = new ArrayList<Criterion>();
        for (var step : rulebook.ranking().tieBreaks()) {
            switch (step) {
                case TieBreak.CriterionTotal total ->
                    criteria.add(sheet.findCriterion(total.criterion()).orElseThrow());
                case TieBreak.SharedRank last -> {
                    return criteria;
                }
                default -> throw new UnsupportedOperationException(step.toString());
            }
        }
        return criteria;
    }

    private static Comparator<EntryResult> order(List<Criterion> steps) {
        var order = Comparator.comparing(EntryResult::total).reversed();
        for (var step : steps) {
            order = order.thenComparing(r -> points(r, step), Comparator.reverseOrder());
        }
        return order;
    }

    /** 0: their totals differ; n: the n-th tie-break separates them; one more than there are: nothing does. */
    private static int separates(List<Criterion> steps, EntryResult one, EntryResult other) {
        if (one.total().compareTo(other.total()) != 0) {
            return 0;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (points(one, steps.get(i)).compareTo(points(other, steps.get(i))) != 0) {
                return i + 1;
            }
        }
        return steps.size() + 1;
    }

    private static Points points(EntryResult result, Criterion criterion) {
        return result.criterion(criterion.code()).orElse(Points.ZERO);
    }

    /** One line for every tie-break that was needed, and one for a shared rank. */
    private static List<Explanation> explain(List<Criterion> steps, EntryResult result, int needed) {
        var lines = new ArrayList<Explanation>();
        for (int i = 0; i < Math.min(needed, steps.size()); i++) {
            var points = points(result, steps.get(i));
            lines.add(Explanation.of(
                    "tie-break",
                    "step",
                    i + 1,
                    "code",
                    steps.get(i).code(),
                    "criterion",
                    steps.get(i).name(),
                    "exact",
                    points));
        }
        if (needed > steps.size()) {
            lines.add(Explanation.of("rank-shared", "exact", result.total().toText()));
        }
        return lines;
    }
}
