package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.Prizes;
import vn.bangvang.rulebook.Ranking.Scope;

/** Fills the levels of the prize structure in the order of the ranks. */
public final class PrizeProposal {

    private PrizeProposal() {}

    /** Without votes: no level that needs a share of them is given. */
    public static Allocation propose(Prizes prizes, List<RankedEntry> ranked, List<TieChoice> choices) {
        return propose(prizes, ranked, Map.of(), choices);
    }

    /**
     * Level by level from the highest: entries get it in the order of their ranks while places are left, if they reach
     * the threshold (exactly; the edge counts). An entry that misses the threshold of a level is passed over and is
     * next in line for the level below; so is one with an author who has all the prizes that he may have. Places stay
     * empty when nobody reaches the threshold. Where a cap on authors binds lists together, they are filled level by
     * level side by side, so that the higher level goes first in whatever list.
     *
     * @param ranked from {@link Ranker#rank}; entries that may not get a prize are left out beforehand
     * @param votes by key of the entry, of the round in which levels are voted on
     * @param choices the organiser's answers to ties met before, in any order; answers that fit no tie have no effect
     */
    public static Allocation propose(
            Prizes prizes, List<RankedEntry> ranked, Map<String, VoteResult> votes, List<TieChoice> choices) {
        var answers = new TieAnswers(choices);
        var cap = prizes.capPerAuthor();
        var runs = new ArrayList<LevelFilling>();
        if (cap == null) {
            lines(prizes, ranked)
                    .forEach(line -> runs.add(new LevelFilling(List.of(line), new AuthorCap(null), votes, answers)));
        } else {
            runs.add(new LevelFilling(lines(prizes, ranked), new AuthorCap(cap), votes, answers));
        }
        runs.forEach(run -> run.fill(prizes.levels()));
        var awards = runs.stream().flatMap(r -> r.awards().stream()).toList();
        var notes = runs.stream().flatMap(r -> r.notes().stream()).toList();
        var ties = runs.stream().flatMap(r -> r.ties().stream()).toList();
        return ties.isEmpty() ? new Allocation.Settled(awards, notes) : new Allocation.Tied(awards, notes, ties);
    }

    private static List<PrizeLine> lines(Prizes prizes, List<RankedEntry> ranked) {
        if (prizes.scope() == Scope.OVERALL) {
            return List.of(new PrizeLine(null, ranked));
        }
        return ranked.stream()
                .collect(Collectors.groupingBy(
                        e -> e.contestEntry().list(prizes.scope()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(list -> new PrizeLine(list.getKey(), list.getValue()))
                .toList();
    }
}
