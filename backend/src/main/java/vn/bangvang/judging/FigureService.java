package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionState;
import vn.bangvang.rulebook.Round;

/** Points that come from outside the sheets: typed in, kept, shown with what they give. */
@Singleton
class FigureService {

    private final FigureRepository figures;
    private final Rounds rounds;
    private final Counting counting;
    private final Contest contest;
    private final Access access;
    private final Journal journal;
    private final InstantSource clock;

    FigureService(
            FigureRepository figures,
            Rounds rounds,
            Counting counting,
            Contest contest,
            Access access,
            Journal journal,
            InstantSource clock) {
        this.figures = figures;
        this.rounds = rounds;
        this.counting = counting;
        this.contest = contest;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    FigureTableView table(Caller caller, UUID editionId, String roundCode) {
        access.require(caller, Action.FIGURE_VIEW, Scope.edition(editionId));
        var edition = contest.get(editionId);
        var round = Contest.round(edition, roundCode);
        boolean mayChange = edition.state() == EditionState.JUDGING
                && !rounds.closed(editionId).contains(round.code())
                && access.may(caller, Action.FIGURE_RECORD, Scope.edition(editionId));
        return view(edition, round, mayChange);
    }

    /** Takes all of them or none. */
    @UseCase
    FigureTableView record(Caller caller, UUID editionId, String roundCode, FiguresRequest request) {
        access.require(caller, Action.FIGURE_RECORD, Scope.edition(editionId));
        var edition = contest.lockJudging(editionId);
        var round = Contest.round(edition, roundCode);
        rounds.requireOpen(editionId, round.code());
        var codes = rounds.entrants(edition, round).stream()
                .collect(Collectors.toMap(EligibleEntry::id, EligibleEntry::code));
        var faults = new FigureCheck(round, codes.keySet()).faults(request.values());
        if (!faults.isEmpty()) {
            throw RuleBroken.withViolations(JudgingRule.FIGURES_INVALID, faults);
        }
        var before = stored(editionId, round);
        request.values().forEach(value -> write(caller, edition, round, value));
        journal.record(
                caller.accountId(),
                "figures.recorded",
                Subject.edition(editionId),
                Text.nfcOrNull(request.reason()),
                changes(round, request.values(), before, codes));
        return view(edition, round, true);
    }

    private void write(Caller caller, Edition edition, Round round, FigureValueRequest typed) {
        var value = typed.value();
        if (value == null) {
            figures.clear(edition.id(), round.code(), typed.entryId(), typed.figure());
            return;
        }
        figures.write(
                edition.id(),
                round.code(),
                typed.entryId(),
                typed.figure(),
                value,
                caller.accountId(),
                clock.instant());
    }

    private Map<String, BigDecimal> stored(UUID editionId, Round round) {
        return figures.ofEdition(editionId).stream()
                .filter(row -> row.round().equals(round.code()))
                .collect(Collectors.toMap(row -> key(row.entryId(), row.figure()), FigureRow::value));
    }

    private static String key(UUID entryId, String figure) {
        return entryId + " " + figure;
    }

    /** What changed, entry by entry: from, to. */
    private static Map<String, Object> changes(
            Round round, List<FigureValueRequest> values, Map<String, BigDecimal> before, Map<UUID, String> codes) {
        var facts = new HashMap<String, Object>();
        facts.put("round", round.code());
        facts.put("count", values.size());
        values.forEach(value -> facts.put(
                codes.get(value.entryId()) + " " + value.figure(),
                text(before.get(key(value.entryId(), value.figure()))) + " → " + text(value.value())));
        return facts;
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "–" : value.stripTrailingZeros().toPlainString();
    }

    private FigureTableView view(Edition edition, Round round, boolean mayChange) {
        var known = stored(edition.id(), round);
        var entrants = rounds.entrants(edition, round);
        var points = counting.figures(edition, round, entrants);
        var lines = entrants.stream()
                .map(entry -> new FigureLineView(
                        entry.id(),
                        entry.code(),
                        entry.title(),
                        entry.fieldCode(),
                        round.figures().stream()
                                .map(figure -> new FigureCellView(
                                        figure.code(),
                                        known.get(key(entry.id(), figure.code())),
                                        points.getOrDefault(entry.id(), Map.of())
                                                .get(figure.code())))
                                .toList()))
                .toList();
        return new FigureTableView(
                round.code(),
                WordsView.of(round.name()),
                mayChange,
                round.figures().stream().map(FigureFormView::of).toList(),
                lines);
    }
}
