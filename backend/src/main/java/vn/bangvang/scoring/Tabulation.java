package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.Rulebook;

/**
 * The whole count of one edition: every round in its order, the ranking, the prizes. A function of the rulebook and the
 * material alone, whatever the order in which the material is listed.
 *
 * @param rounds in the order of the rulebook
 * @param ranked the entries that went on from the last round, by the results of the ranked round
 */
public record Tabulation(
        List<RoundOutcome> rounds,
        List<RankedEntry> ranked,
        Allocation allocation,
        List<Distinction> special,
        List<Distinction> collective) {

    public Tabulation {
        rounds = List.copyOf(rounds);
        ranked = List.copyOf(ranked);
        special = List.copyOf(special);
        collective = List.copyOf(collective);
    }

    /** @throws IllegalArgumentException when a sheet, figure or count could not have come from this rulebook */
    public static Tabulation of(Rulebook rulebook, Material material) {
        var entering =
                material.entries().stream().map(ContestEntry::entry).sorted().toList();
        var outcomes = new ArrayList<RoundOutcome>();
        for (var round : rulebook.rounds()) {
            var sheets = material.sheets().stream()
                    .filter(s -> s.round().equals(round.code()))
                    .collect(Collectors.groupingBy(Sheet::entry));
            var entries = material.entries().stream()
                    .map(e -> new EntrySheets(e.entry(), e.field(), sheets.getOrDefault(e.entry(), List.of())))
                    .toList();
            var results = Scoring.results(round, entries);
            outcomes.add(new RoundOutcome(round.code(), results, List.of(), entering, entering, List.of()));
        }
        var ranked = outcomes.stream()
                .filter(o -> o.round().equals(rulebook.ranking().round()))
                .flatMap(o -> Ranker.rank(rulebook, o.results()).stream())
                .toList();
        var allocation = PrizeProposal.propose(rulebook.prizes(), ranked, material.tieChoices());
        return new Tabulation(outcomes, ranked, allocation, List.of(), List.of());
    }
}
