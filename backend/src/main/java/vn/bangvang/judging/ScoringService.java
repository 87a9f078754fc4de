package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.Violation;
import vn.bangvang.programme.Edition;

/** What a judge does to a sheet of the judge's own: keep it, seal it, step aside. */
@Singleton
class ScoringService {

    private final Sheets sheets;
    private final SheetRepository rows;
    private final MarkRepository marks;
    private final MarkWriter writer;
    private final ResultKeeper results;
    private final ConflictFinder conflicts;
    private final Contest contest;
    private final Access access;
    private final Journal journal;
    private final InstantSource clock;

    ScoringService(
            Sheets sheets,
            SheetRepository rows,
            MarkRepository marks,
            MarkWriter writer,
            ResultKeeper results,
            ConflictFinder conflicts,
            Contest contest,
            Access access,
            Journal journal,
            InstantSource clock) {
        this.sheets = sheets;
        this.rows = rows;
        this.marks = marks;
        this.writer = writer;
        this.results = results;
        this.conflicts = conflicts;
        this.contest = contest;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** Saves as often as the page likes: two statements when all is well, and no line in the journal. */
    @UseCase
    SavedView keep(Caller caller, UUID id, int seen, SheetRequest request) {
        var sheet = sheets.key(id);
        access.require(caller, Action.SHEET_SCORE, sheet.scope());
        var edition = contest.judgingAtAGlance(sheet.editionId());
        var check = new SheetCheck(Contest.round(edition, sheet.round()).form());
        refuse(JudgingRule.SHEET_INVALID, faults(edition, check, request));
        var given =
                check.inOrder(request.marks().stream().map(ScoringService::mark).toList());
        var now = clock.instant();
        var remarks = Text.nfcOrNull(request.remarks());
        if (rows.keep(id, seen, remarks, blankToNull(request.recommendation()), now) == 0) {
            Sheets.requireOpen(sheets.lock(id), seen);
            throw RuleBroken.of(JudgingRule.SHEET_STALE);
        }
        writer.write(id, given);
        return new SavedView(id, SheetState.OPEN, now, check.total(given).orElse(null), seen + 1);
    }

    private static List<Violation> faults(Edition edition, SheetCheck check, SheetRequest request) {
        var faults = new ArrayList<>(check.draft(request.marks()));
        var prize = blankToNull(request.recommendation());
        if (prize != null && edition.rulebook().findLevel(prize).isEmpty()) {
            faults.add(Violation.of("recommendation", "judging.level-unknown"));
        }
        return faults;
    }

    /** From here on the marks count and nobody edits them. */
    @UseCase
    SavedView seal(Caller caller, UUID id, int seen) {
        var sheet = sheets.key(id);
        access.require(caller, Action.SHEET_SCORE, sheet.scope());
        var edition = contest.judging(sheet.editionId());
        var round = Contest.round(edition, sheet.round());
        conflicts.requireNone(sheet.judgeId(), sheet.entryId());
        results.lock(sheet);
        var row = sheets.lock(id);
        Sheets.requireOpen(row, seen);
        var check = new SheetCheck(round.form());
        var given = check.inOrder(marks.newestOfSheet(id));
        refuse(JudgingRule.SHEET_INCOMPLETE, check.seal(given, row.remarks()));
        var total = check.total(given).orElseThrow();
        var now = clock.instant();
        rows.seal(id, total, edition.rulebookNumber(), now);
        results.rewrite(sheet, round);
        record(caller, "sheet.sealed", sheet, null, Map.of("times", row.timesSealed() + 1));
        return new SavedView(id, SheetState.SEALED, now, total, row.version() + 1);
    }

    /** The judge steps aside for good; the organiser finds somebody else. */
    @UseCase
    void recuse(Caller caller, UUID id, ReasonRequest request) {
        var sheet = sheets.key(id);
        access.require(caller, Action.SHEET_RECUSE, sheet.scope());
        contest.judging(sheet.editionId());
        var row = sheets.lock(id);
        Sheets.requireOpen(row, row.version());
        rows.recuse(id, Text.nfc(request.reason()));
        conflicts.declare(caller, sheet.editionId(), sheet.entryId(), sheet.judgeId(), request.reason());
        record(caller, "sheet.recused", sheet, request.reason(), Map.of());
    }

    private static void refuse(JudgingRule rule, List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw RuleBroken.withViolations(rule, faults);
        }
    }

    private static Mark mark(MarkRequest typed) {
        return new Mark(typed.criterion(), typed.points(), Text.nfcOrNull(typed.remark()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private void record(Caller caller, String act, SheetKey sheet, @Nullable String reason, Map<String, Object> facts) {
        var subject = Subject.ofEntry("sheet", sheet.id(), sheet.entryId(), sheet.editionId());
        journal.record(caller.accountId(), act, subject, reason, facts);
    }
}
