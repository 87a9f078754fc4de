package vn.bangvang.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;

/** One round from the entries that come in to those that go on. */
final class OutcomeCount {

    private final Round round;
    private final List<ContestEntry> entering;
    private final List<ContestEntry> goingOn;
    private final RoundOutcome outcome;

    /** @param entering in the order of their keys */
    OutcomeCount(Rulebook rulebook, Round round, List<ContestEntry> entering, Material material) {
        this.round = round;
        this.entering = entering;
        var votes = round.isVoted() ? votes(rulebook, material) : List.<VoteResult>of();
        var results = round.isScored()
                ? Scoring.results(round, entering, material.sheets(), material.figures())
                : shares(votes);
        var chosen = material.panelChoices().stream()
                .filter(c -> c.round().equals(round.code()))
                .map(PanelChoice::entry)
                .collect(Collectors.toSet());
        var advancing = new Advancing(round, entering, results, votes, chosen);
        goingOn = advancing.goingOn();
        outcome = new RoundOutcome(
                round.code(),
                results,
                votes,
                keys(entering),
                keys(goingOn),
                new Told(() -> Stream.concat(advancing.notes().stream(), notEntered(material).stream())
                        .toList()));
    }

    List<ContestEntry> goingOn() {
        return goingOn;
    }

    RoundOutcome outcome() {
        return outcome;
    }

    private List<VoteResult> votes(Rulebook rulebook, Material material) {
        var count = new VoteCount(round, rulebook.prizes().levels());
        var turns = material.ballots().stream()
                .filter(b -> b.round().equals(round.code()))
                .collect(Collectors.groupingBy(BallotCount::entry));
        return entering.stream()
                .filter(e -> turns.containsKey(e.entry()))
                .map(e -> count.of(turns.getOrDefault(e.entry(), List.of())))
                .toList();
    }

    /** In a round by ballot only, the share of votes in favour is the result, in per cent. */
    private List<EntryResult> shares(List<VoteResult> votes) {
        var fields = entering.stream().collect(Collectors.toMap(ContestEntry::entry, ContestEntry::field));
        return votes.stream()
                .flatMap(v -> v.share().stream().map(share -> {
                    var percent = new Points(share.exact().multiply(100));
                    return new EntryResult(
                            v.entry(),
                            fields.getOrDefault(v.entry(), ""),
                            Map.of(),
                            Map.of(),
                            percent,
                            Map.of(),
                            percent,
                            List.of(),
                            0,
                            null,
                            v.explanation());
                }))
                .toList();
    }

    private static List<String> keys(List<ContestEntry> entries) {
        return entries.stream().map(ContestEntry::entry).toList();
    }

    /** Entries with sheets, votes or a choice here that did not come in. */
    private List<Explanation> notEntered(Material material) {
        var came = Set.copyOf(keys(entering));
        var known = keys(material.entries()).stream().collect(Collectors.toSet());
        var here = new TreeSet<String>();
        material.sheets().stream().filter(s -> isHere(s.round())).forEach(s -> here.add(s.entry()));
        material.ballots().stream().filter(b -> isHere(b.round())).forEach(b -> here.add(b.entry()));
        material.panelChoices().stream().filter(c -> isHere(c.round())).forEach(c -> here.add(c.entry()));
        return here.stream()
                .filter(e -> known.contains(e) && !came.contains(e))
                .map(e -> Explanation.of("not-entered", "entry", e))
                .toList();
    }

    private boolean isHere(String code) {
        return code.equals(round.code());
    }
}
