package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.document.OfficialList;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionState;

/** A panel's table of points, as a page and as a paper. */
@Singleton
class ScoreTableService {

    private final Panels panels;
    private final SheetRepository sheets;
    private final DueSheets sheetsDue;
    private final Counting counting;
    private final ConflictFinder conflicts;
    private final Rounds rounds;
    private final Contest contest;
    private final ScoreTablePaper paper;
    private final Access access;

    ScoreTableService(
            Panels panels,
            SheetRepository sheets,
            DueSheets sheetsDue,
            Counting counting,
            ConflictFinder conflicts,
            Rounds rounds,
            Contest contest,
            ScoreTablePaper paper,
            Access access) {
        this.panels = panels;
        this.sheets = sheets;
        this.sheetsDue = sheetsDue;
        this.counting = counting;
        this.conflicts = conflicts;
        this.rounds = rounds;
        this.contest = contest;
        this.paper = paper;
        this.access = access;
    }

    @UseCase(readOnly = true)
    ScoreTableView view(Caller caller, UUID panelId) {
        var panel = panels.get(panelId);
        access.require(caller, Action.SCORETABLE_VIEW, Scope.panel(panel.editionId(), panelId));
        var edition = contest.get(panel.editionId());
        return table(caller, panel, edition).view();
    }

    @UseCase(readOnly = true)
    OfficialList paper(Caller caller, UUID panelId, Locale language) {
        var panel = panels.get(panelId);
        access.require(caller, Action.SCORETABLE_VIEW, Scope.panel(panel.editionId(), panelId));
        var edition = contest.get(panel.editionId());
        return paper.of(edition, table(caller, panel, edition).view(), language);
    }

    private ScoreTable table(Caller caller, PanelRow panel, Edition edition) {
        var seating = panels.seating(edition, panel);
        var round = Contest.scored(seating.round());
        var entrants = rounds.entrants(edition, round);
        var due = sheetsDue.of(edition, round, entrants);
        var results = counting.results(edition, round, entrants);
        var own = seating.byPanel(entrants).getOrDefault(panel.id(), List.of()).stream()
                .filter(entry -> maySee(caller, panel, seating, entry))
                .toList();
        boolean mayReopen = edition.state() == EditionState.JUDGING
                && !rounds.closed(edition.id()).contains(round.code())
                && access.may(caller, Action.SHEET_REOPEN, Scope.panel(edition.id(), panel.id()));
        return new ScoreTable(
                panel,
                edition.rulebook(),
                round,
                seating.membersOf(panel.id()),
                own.stream()
                        .map(entry -> new EntryStanding(
                                entry, results.get(entry.id()), due.expected(entry), due.isComplete(entry)))
                        .toList(),
                sheets.ofPanel(panel.id(), round.code()),
                mayReopen,
                mayReopen && access.may(caller, Action.ASSIGNMENT_PLAN, Scope.edition(edition.id())));
    }

    /** For a chair with a conflict the entry is not there at all, so that no rank or count tells of it. */
    private boolean maySee(Caller caller, PanelRow panel, Seating seating, EligibleEntry entry) {
        boolean staff = access.may(caller, Action.SCORETABLE_VIEW, Scope.edition(panel.editionId()));
        boolean member = seating.membersOf(panel.id()).stream()
                .anyMatch(seat -> seat.judgeId().equals(caller.accountId()));
        return (staff && !member) || !conflicts.has(caller.accountId(), entry.id());
    }
}
