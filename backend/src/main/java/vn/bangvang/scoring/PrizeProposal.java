package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.Prizes;
import vn.bangvang.rulebook.Ranking.Scope;

/** Fills the levels of the prize structure in the order of the ranks. */
public final class PrizeProposal {

    private PrizeProposal() {}

    /**
     * Level by level from the highest: entries get it in the order of their ranks while places are left and the result
     * reaches the threshold (exactly; the edge counts). An entry below the threshold of a level is next in line for
     * the level below. Places stay empty when nobody reaches the threshold.
     *
     * @param ranked from {@link Ranker#rank}; entries that may not get a prize are left out beforehand
     * @param choices the organiser's answers to ties met before, in any order; answers that fit no tie have no effect
     */
    public static Allocation propose(Prizes prizes, List<RankedEntry> ranked, List<TieChoice> choices) {
        var runs = new ArrayList<LevelFilling>();
        if (prizes.scope() == Scope.OVERALL) {
            runs.add(new LevelFilling(null, ranked, choices));
        } else {
            ranked.stream()
                    .collect(Collectors.groupingBy(RankedEntry::field, TreeMap::new, Collectors.toList()))
                    .forEach((field, list) -> runs.add(new LevelFilling(field, list, choices)));
        }
        runs.forEach(run -> run.fill(prizes.levels()));
        var awards = runs.stream().flatMap(r -> r.awards().stream()).toList();
        var notes = runs.stream().flatMap(r -> r.notes().stream()).toList();
        var ties = runs.stream().flatMap(r -> r.tie().stream()).toList();
        return ties.isEmpty() ? new Allocation.Settled(awards, notes) : new Allocation.Tied(awards, notes, ties);
    }
}
