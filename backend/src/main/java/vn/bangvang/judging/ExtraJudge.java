package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.bangvang.rulebook.Divergence;

/** Gives an entry one more judge where the regulation answers too great a difference so. */
@Singleton
class ExtraJudge {

    private final Panels panels;
    private final Rounds rounds;
    private final SheetRepository sheets;
    private final SheetMaker maker;
    private final Counting counting;
    private final ConflictFinder conflicts;
    private final Contest contest;
    private final Access access;
    private final Journal journal;

    ExtraJudge(
            Panels panels,
            Rounds rounds,
            SheetRepository sheets,
            SheetMaker maker,
            Counting counting,
            ConflictFinder conflicts,
            Contest contest,
            Access access,
            Journal journal) {
        this.panels = panels;
        this.rounds = rounds;
        this.sheets = sheets;
        this.maker = maker;
        this.counting = counting;
        this.conflicts = conflicts;
        this.contest = contest;
        this.access = access;
        this.journal = journal;
    }

    @UseCase
    void add(Caller caller, UUID panelId, ExtraSheetRequest request) {
        var panel = panels.get(panelId);
        access.require(caller, Action.ASSIGNMENT_PLAN, Scope.edition(panel.editionId()));
        var edition = contest.lockJudging(panel.editionId());
        rounds.requireOpen(edition.id(), panel.round());
        var seating = panels.seating(edition, panel);
        var entry = entry(edition, seating, panel, request.entryId());
        requireAsked(edition, seating, entry);
        var existing = sheets.ofRound(edition.id(), panel.round());
        requireFree(seating, panel, entry, existing, request.judgeId());
        int place = existing.stream()
                .filter(sheet -> sheet.judgeId().equals(request.judgeId()))
                .mapToInt(SheetRow::place)
                .max()
                .orElse(0);
        var plan = new SheetPlan(edition.id(), panel.round(), panelId, entry.id(), request.judgeId(), place + 1);
        maker.make(edition.id(), seating.round(), Map.of(panelId, List.of(entry)), List.of(plan), existing);
        journal.record(
                caller.accountId(),
                "assignment.judge-added",
                Subject.entry(entry.id(), edition.id()),
                Text.nfc(request.reason()),
                Map.of("judge", request.judgeId().toString(), "round", panel.round()));
    }

    private EligibleEntry entry(Edition edition, Seating seating, PanelRow panel, UUID entryId) {
        return rounds.entrants(edition, seating.round()).stream()
                .filter(entry -> entry.id().equals(entryId)
                        && seating.panelOf(entry).filter(panel.id()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> RuleBroken.of(JudgingRule.NOT_IN_EDITION));
    }

    private void requireAsked(Edition edition, Seating seating, EligibleEntry entry) {
        var rule = Contest.scored(seating.round()).divergence();
        var result = counting.results(edition, seating.round(), rounds.entrants(edition, seating.round()))
                .get(entry.id());
        boolean isAsked = rule != null
                && rule.action() == Divergence.Action.ADD_JUDGE
                && result != null
                && result.divergence() != null;
        if (!isAsked) {
            throw RuleBroken.of(JudgingRule.EXTRA_JUDGE_NOT_ASKED);
        }
    }

    private void requireFree(
            Seating seating, PanelRow panel, EligibleEntry entry, List<SheetRow> existing, UUID judgeId) {
        boolean isSeated = seating.seatedOf(panel.id()).stream()
                .anyMatch(member -> member.judgeId().equals(judgeId));
        if (!isSeated) {
            throw RuleBroken.of(JudgingRule.MEMBER_MISSING);
        }
        conflicts.requireNone(judgeId, entry.id());
        boolean isJudging = existing.stream()
                .anyMatch(sheet -> sheet.entryId().equals(entry.id())
                        && sheet.judgeId().equals(judgeId)
                        && sheet.state() != SheetState.RECUSED);
        if (isJudging) {
            throw RuleBroken.of(JudgingRule.JUDGE_HAS_SHEET);
        }
    }
}
