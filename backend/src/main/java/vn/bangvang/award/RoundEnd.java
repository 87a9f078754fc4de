package vn.bangvang.award;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.rulebook.Advance;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Round;
import vn.bangvang.scoring.EntryResult;
import vn.bangvang.scoring.Points;
import vn.bangvang.scoring.RoundOutcome;

/**
 * How a round ends.
 *
 * @param next the round after it; absent after the last
 * @param goingOn ids of the entries that go on, as decided or as they would
 * @param blockers what is against closing it now
 */
record RoundEnd(
        Round round,
        @Nullable Round next,
        boolean closed,
        RoundOutcome outcome,
        List<EligibleEntry> entrants,
        Set<UUID> goingOn,
        List<RuleBroken> blockers) {

    /** Whether the rule, counted now, says what was decided: not when an entry was withdrawn since. */
    boolean isAsCounted() {
        var advanced = outcome.advanced().stream().map(UUID::fromString).collect(Collectors.toSet());
        return !closed || goingOn.equals(advanced);
    }

    boolean mayClose() {
        return !closed && next != null && blockers.isEmpty();
    }

    boolean isByPanel() {
        return round.advance() instanceof Advance.PanelDecision;
    }

    /** The best first. */
    List<RoundEntryView> lines() {
        var edge = edge();
        return entrants.stream()
                .sorted(Comparator.comparing((EligibleEntry entry) -> !goingOn.contains(entry.id()))
                        .thenComparing(this::merit, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(EligibleEntry::code))
                .map(entry -> line(entry, edge))
                .toList();
    }

    private RoundEntryView line(EligibleEntry entry, Optional<Points> edge) {
        var result = result(entry);
        var merit = merit(entry);
        return new RoundEntryView(
                entry.id(),
                entry.code(),
                entry.title(),
                entry.fieldCode(),
                entry.submittingUnit(),
                result.map(known ->
                                known.total().rounded(round.displayDecimals()).toPlainString())
                        .orElse(null),
                result.map(known -> known.total().toText()).orElse(null),
                outcome.vote(entry.id().toString()).map(VotesView::of).orElse(null),
                goingOn.contains(entry.id()),
                merit != null
                        && edge.filter(limit -> limit.compareTo(merit) == 0).isPresent());
    }

    /** The result of the last one that goes on by its place, when it is not alone with it. */
    private Optional<Points> edge() {
        boolean byPlace = round.advance() instanceof Advance.Top
                || round.advance() instanceof Advance.TopPerField
                || round.advance() instanceof Advance.TopShare;
        var last = entrants.stream()
                .filter(entry -> byPlace && goingOn.contains(entry.id()))
                .map(this::merit)
                .filter(merit -> merit != null)
                .min(Comparator.naturalOrder());
        return last.filter(limit -> entrants.stream()
                        .map(this::merit)
                        .filter(merit -> merit != null && merit.compareTo(limit) == 0)
                        .count()
                > 1);
    }

    private Optional<EntryResult> result(EligibleEntry entry) {
        return outcome.result(entry.id().toString());
    }

    /** Greater is better. */
    private @Nullable Points merit(EligibleEntry entry) {
        boolean byRanks = round.isScored() && round.method() instanceof Aggregation.MeanOfRanks;
        return result(entry)
                .map(result -> byRanks ? result.total().negated() : result.total())
                .orElse(null);
    }
}
