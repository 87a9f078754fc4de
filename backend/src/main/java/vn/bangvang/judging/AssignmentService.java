package vn.bangvang.judging;

import jakarta.inject.Singleton;
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
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.Violation;
import vn.bangvang.rulebook.Round;

/** Gives every entry its judges. What exists is kept; a second run only fills what is missing. */
@Singleton
class AssignmentService {

    private final Panels panels;
    private final SheetMaker maker;
    private final SheetRepository sheets;
    private final ConflictFinder conflicts;
    private final Rounds rounds;
    private final Contest contest;
    private final Access access;
    private final Journal journal;

    AssignmentService(
            Panels panels,
            SheetMaker maker,
            SheetRepository sheets,
            ConflictFinder conflicts,
            Rounds rounds,
            Contest contest,
            Access access,
            Journal journal) {
        this.panels = panels;
        this.maker = maker;
        this.sheets = sheets;
        this.conflicts = conflicts;
        this.rounds = rounds;
        this.contest = contest;
        this.access = access;
        this.journal = journal;
    }

    /** All or nothing: when one entry cannot get its judges, no sheet is made and the entries are named. */
    @UseCase
    AssignmentView plan(Caller caller, UUID editionId, PlanRequest request) {
        access.require(caller, Action.ASSIGNMENT_PLAN, Scope.edition(editionId));
        var edition = contest.lockJudging(editionId);
        var round = Contest.scored(Contest.round(edition, request.round()));
        rounds.requireOpen(editionId, round.code());
        var seating = panels.seating(edition, round);
        var eligible = rounds.entrants(edition, round);
        if (eligible.isEmpty()) {
            throw RuleBroken.of(JudgingRule.NOTHING_TO_ASSIGN);
        }
        var byPanel = seating.byPanel(eligible);
        if (request.panelId() != null) {
            panels.get(request.panelId());
            byPanel.keySet().retainAll(List.of(request.panelId()));
        } else {
            requirePlaced(seating, eligible);
        }
        int made = fill(editionId, round, seating, byPanel, conflicts.ofEdition(editionId, eligible));
        journal.record(
                caller.accountId(),
                "assignment.planned",
                Subject.edition(editionId),
                null,
                Map.of("round", round.code(), "sheets", made));
        return view(editionId, round, seating, eligible);
    }

    private int fill(
            UUID editionId, Round round, Seating seating, Map<UUID, List<EligibleEntry>> byPanel, Conflicts known) {
        var existing = sheets.ofRound(editionId, round.code());
        return switch (new SheetPlanner(editionId, round, seating, byPanel, known, existing).plan()) {
            case SheetPlanner.Planned(var plans) -> {
                maker.make(editionId, round, byPanel, plans, existing);
                yield plans.size();
            }
            case SheetPlanner.Impossible(var lacks) ->
                throw RuleBroken.withViolations(JudgingRule.TOO_FEW_JUDGES, lacks);
        };
    }

    private static void requirePlaced(Seating seating, List<EligibleEntry> eligible) {
        var faults = eligible.stream()
                .filter(entry -> seating.panelOf(entry).isEmpty())
                .collect(Collectors.groupingBy(EligibleEntry::fieldCode, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(field -> new Violation(
                        "fields." + field.getKey(),
                        "judging.field-needs-panel",
                        Map.of("field", field.getKey(), "count", field.getValue())))
                .toList();
        if (!faults.isEmpty()) {
            throw RuleBroken.withViolations(JudgingRule.FIELD_WITHOUT_PANEL, faults);
        }
    }

    @UseCase(readOnly = true)
    AssignmentView view(Caller caller, UUID editionId, @Nullable String roundCode) {
        var edition = contest.get(editionId);
        var round = Contest.scored(Contest.round(edition, roundCode));
        var seating = panels.seating(edition, round);
        boolean all = access.may(caller, Action.ASSIGNMENT_LIST, Scope.edition(editionId));
        var visible = seating.panels().stream()
                .filter(panel -> access.may(caller, Action.ASSIGNMENT_LIST, Scope.panel(editionId, panel.id())))
                .toList();
        if (!all && visible.isEmpty()) {
            access.require(caller, Action.ASSIGNMENT_LIST, Scope.edition(editionId));
        }
        var own = seating.only(visible);
        var eligible = rounds.entrants(edition, round).stream()
                .filter(entry -> all || !conflicts.has(caller.accountId(), entry.id()))
                .toList();
        return view(editionId, round, own, eligible);
    }

    private AssignmentView view(UUID editionId, Round round, Seating seating, List<EligibleEntry> eligible) {
        var live = sheets.ofRound(editionId, round.code());
        var known = conflicts.ofEdition(editionId, eligible);
        var byPanel = seating.byPanel(eligible);
        var due = Due.of(round, seating, known, live);
        var unplaced = eligible.stream()
                .filter(entry -> seating.panelOf(entry).isEmpty())
                .map(entry ->
                        new LackView(entry.id(), entry.code(), entry.title(), Math.max(1, round.judgesPerEntry())))
                .toList();
        var loads = seating.panels().stream()
                .map(panel -> PanelLoads.of(
                        panel,
                        seating.membersOf(panel.id()),
                        byPanel.getOrDefault(panel.id(), List.of()),
                        known,
                        live,
                        due))
                .toList();
        return new AssignmentView(round.code(), WordsView.of(round.name()), round.judgesPerEntry(), loads, unplaced);
    }
}
