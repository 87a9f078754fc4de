package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.TieBreak;

/** Puts results in order: best first, then the rulebook's tie-breaks, then shared ranks. */
public final class Ranker {

    private final Rulebook rulebook;
    private final Round round;
    private final TieSteps look;
    private final List<TieBreak> steps;

    Ranker(Rulebook rulebook, TieSteps look) {
        this.rulebook = rulebook;
        this.round = rulebook.rankingRound();
        this.look = look;
        this.steps = look.steps();
    }

    /**
     * All entries by rank, as far as their own results of the ranked round tell them apart: tie-breaks that look at
     * other rounds, votes, sheets or authors find them equal. {@link Tabulation} looks at everything.
     *
     * @param results of the round that the rulebook ranks
     */
    public static List<RankedEntry> rank(Rulebook rulebook, List<EntryResult> results) {
        var entries = results.stream()
                .map(r -> new EntrySheets(r.entry(), r.field(), List.of()).contestEntry())
                .toList();
        return new Ranker(rulebook, new TieSteps(rulebook, List.of(), List.of())).rankAll(entries, results);
    }

    /**
     * All entries that have a result, by rank; with one list per field or age group, the lists follow each other in the
     * order of the codes. Entries of equal rank stand in the order of their keys, which means nothing. The order of the
     * arguments does not matter.
     */
    List<RankedEntry> rankAll(List<ContestEntry> entries, List<EntryResult> results) {
        var known = results.stream().collect(Collectors.toMap(EntryResult::entry, Function.identity()));
        Map<String, List<Candidate>> lists = entries.stream()
                .filter(e -> known.containsKey(e.entry()))
                .map(e -> candidate(e, Optional.ofNullable(known.get(e.entry())).orElseThrow()))
                .collect(Collectors.groupingBy(
                        c -> c.entry().list(rulebook.ranking().scope()), TreeMap::new, Collectors.toList()));
        return lists.values().stream().flatMap(l -> rankOne(l).stream()).toList();
    }

    /** @param values the result and what every step looks at; the greater goes first, an empty one last */
    private record Candidate(ContestEntry entry, EntryResult result, List<Optional<Points>> values) {

        /** The index of the first value that differs from another's; their number when none does. */
        int separates(Candidate other) {
            for (int i = 0; i < values.size(); i++) {
                if (compare(values.get(i), other.values.get(i)) != 0) {
                    return i;
                }
            }
            return values.size();
        }

        int before(Candidate other) {
            int index = separates(other);
            return index == values.size() ? 0 : compare(other.values.get(index), values.get(index));
        }

        private static int compare(Optional<Points> one, Optional<Points> other) {
            return one.isPresent() && other.isPresent()
                    ? one.get().compareTo(other.get())
                    : Boolean.compare(one.isPresent(), other.isPresent());
        }
    }

    private Candidate candidate(ContestEntry entry, EntryResult result) {
        var values = new ArrayList<Optional<Points>>(steps.size() + 1);
        values.add(Optional.of(Merit.of(round, result)));
        steps.forEach(step -> values.add(look.value(step, entry, result)));
        return new Candidate(entry, result, values);
    }

    private List<RankedEntry> rankOne(List<Candidate> list) {
        var sorted = list.stream()
                .sorted(((Comparator<Candidate>) Candidate::before)
                        .thenComparing(c -> c.entry().entry()))
                .toList();
        int equal = steps.size() + 1;
        var ranked = new ArrayList<RankedEntry>(sorted.size());
        int rank = 1;
        for (int i = 0; i < sorted.size(); i++) {
            var own = sorted.get(i);
            int before = i == 0 ? 0 : own.separates(sorted.get(i - 1));
            int after = i == sorted.size() - 1 ? 0 : own.separates(sorted.get(i + 1));
            rank = before == equal ? rank : i + 1;
            int needed = Math.max(before, after);
            ranked.add(new RankedEntry(
                    own.entry(), own.result(), rank, needed == equal, new Told(() -> explain(own, needed))));
        }
        return ranked;
    }

    /** One line for every tie-break that was needed, and one for a shared rank. */
    private List<Explanation> explain(Candidate own, int needed) {
        var lines = new ArrayList<Explanation>();
        for (int i = 0; i < Math.min(needed, steps.size()); i++) {
            lines.add(look.explain(i + 1, steps.get(i), own.entry(), own.result()));
        }
        if (needed > steps.size()) {
            lines.add(Explanation.of("rank-shared", "exact", own.result().total()));
        }
        return lines;
    }
}
