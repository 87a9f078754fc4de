package vn.bangvang.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.Aggregation.Over;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.TieBreak;

/** What the steps of the tie-break look at: a number for an entry, of which the greater goes first. */
final class TieSteps {

    private final Rulebook rulebook;
    private final Round ranked;
    private final Map<String, Map<String, EntryResult>> results = new HashMap<>();
    private final Map<String, Map<String, VoteResult>> votes = new HashMap<>();
    private final Map<String, Points> chairs;

    /**
     * @param outcomes of all rounds as far as they are counted
     * @param sheets of all rounds
     */
    TieSteps(Rulebook rulebook, List<RoundOutcome> outcomes, List<Sheet> sheets) {
        this.rulebook = rulebook;
        ranked = rulebook.rankingRound();
        for (var outcome : outcomes) {
            results.put(
                    outcome.round(),
                    outcome.results().stream().collect(Collectors.toMap(EntryResult::entry, Function.identity())));
            votes.put(
                    outcome.round(),
                    outcome.votes().stream().collect(Collectors.toMap(VoteResult::entry, Function.identity())));
        }
        chairs = steps().contains(new TieBreak.ChairTotal()) && ranked.isScored() ? chairs(sheets) : Map.of();
    }

    /** Up to the shared rank, which is no step to look at. */
    List<TieBreak> steps() {
        return rulebook.ranking().tieBreaks().stream()
                .takeWhile(step -> !(step instanceof TieBreak.SharedRank))
                .toList();
    }

    /** Empty when the entry has nothing to look at; it goes behind those that have. */
    Optional<Points> value(TieBreak step, ContestEntry entry, EntryResult result) {
        return switch (step) {
            case TieBreak.CriterionTotal(var criterion) -> result.criterion(criterion);
            case TieBreak.SheetTotal s -> Optional.of(Merit.ofSheets(ranked, result));
            case TieBreak.FigurePoints(var figure) -> result.figure(figure);
            case TieBreak.RoundTotal(var round) -> other(round, entry);
            case TieBreak.BallotShare(var round) -> share(round, entry);
            case TieBreak.ChairTotal c -> Optional.ofNullable(chairs.get(entry.entry()));
            case TieBreak.YoungestAuthor y ->
                entry.youth() == 0 ? Optional.empty() : Optional.of(Points.of(entry.youth(), 1));
            case TieBreak.SharedRank s -> Optional.empty();
        };
    }

    /** What the step showed for one entry, in words. */
    Explanation explain(int number, TieBreak step, ContestEntry entry, EntryResult result) {
        var said = switch (step) {
            case TieBreak.CriterionTotal(var code) ->
                Explanation.of(
                        "tie-break",
                        "code",
                        code,
                        "criterion",
                        ranked.form().findCriterion(code).orElseThrow().name());
            case TieBreak.SheetTotal s -> Explanation.of("tie-break-sheets");
            case TieBreak.FigurePoints(var code) ->
                Explanation.of(
                        "tie-break-figure",
                        "code",
                        code,
                        "figure",
                        ranked.findFigure(code).orElseThrow().name());
            case TieBreak.RoundTotal(var code) ->
                Explanation.of(
                        "tie-break-round", "code", code, "round", round(code).name());
            case TieBreak.BallotShare(var code) ->
                Explanation.of(
                        "tie-break-votes", "code", code, "round", round(code).name());
            case TieBreak.ChairTotal c -> Explanation.of("tie-break-chair");
            case TieBreak.YoungestAuthor y -> Explanation.of("tie-break-youngest");
            case TieBreak.SharedRank s -> Explanation.of("rank-shared");
        };
        var value =
                value(step, entry, result).map(Points::abs).map(Points::toText).orElse("–");
        return said.with("step", number, "exact", value);
    }

    private Round round(String code) {
        return rulebook.findRound(code).orElseThrow();
    }

    private Optional<Points> other(String round, ContestEntry entry) {
        return Optional.ofNullable(results.getOrDefault(round, Map.of()).get(entry.entry()))
                .map(r -> Merit.of(round(round), r));
    }

    private Optional<Points> share(String round, ContestEntry entry) {
        return Optional.ofNullable(votes.getOrDefault(round, Map.of()).get(entry.entry()))
                .flatMap(VoteResult::share);
    }

    /** Where two sheets are marked as the chair's, the higher counts. */
    private Map<String, Points> chairs(List<Sheet> sheets) {
        var reader = new SheetReader(ranked.form(), Over.CRITERION);
        return sheets.stream()
                .filter(s -> s.role() == MemberRole.CHAIR && s.round().equals(ranked.code()))
                .collect(Collectors.toMap(
                        Sheet::entry,
                        s -> Points.of(reader.read(s).total().total()),
                        BinaryOperator.<Points>maxBy(Comparator.naturalOrder())));
    }
}
