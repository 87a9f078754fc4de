package vn.bangvang.judging;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;

/** Opens a sealed sheet again, or takes it out; what it said before is kept as a revision. */
@Singleton
class Reopening {

    private final Sheets sheets;
    private final SheetRepository rows;
    private final RevisionRepository revisions;
    private final MarkRepository marks;
    private final ResultKeeper results;
    private final ConflictFinder conflicts;
    private final Rounds rounds;
    private final Contest contest;
    private final Access access;
    private final Journal journal;
    private final ObjectMapper json;
    private final InstantSource clock;

    Reopening(
            Sheets sheets,
            SheetRepository rows,
            RevisionRepository revisions,
            MarkRepository marks,
            ResultKeeper results,
            ConflictFinder conflicts,
            Rounds rounds,
            Contest contest,
            Access access,
            Journal journal,
            ObjectMapper json,
            InstantSource clock) {
        this.sheets = sheets;
        this.rows = rows;
        this.revisions = revisions;
        this.marks = marks;
        this.results = results;
        this.conflicts = conflicts;
        this.rounds = rounds;
        this.contest = contest;
        this.access = access;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    /** The same judge scores again; a chair who may not judge the entry may not ask for it either. */
    @UseCase
    SavedView reopen(Caller caller, UUID id, ReasonRequest request) {
        var sheet = sheets.key(id);
        access.require(caller, Action.SHEET_REOPEN, sheet.scope());
        var edition = contest.lockJudging(sheet.editionId());
        rounds.requireOpen(sheet.editionId(), sheet.round());
        conflicts.requireNone(caller.accountId(), sheet.entryId());
        results.lock(sheet);
        var row = sheets.lock(id);
        if (row.state() != SheetState.SEALED) {
            throw RuleBroken.of(JudgingRule.SHEET_NOT_SEALED);
        }
        var reason = Text.nfc(request.reason());
        keep(caller, row, reason);
        rows.open(id, reason);
        results.rewrite(sheet, Contest.round(edition, sheet.round()));
        record(caller, "sheet.reopened", sheet, reason);
        return new SavedView(id, SheetState.OPEN, clock.instant(), null, row.version() + 1);
    }

    /** For a conflict that comes to light after the judge began: the sheet stops counting. */
    void takeOut(Caller caller, Edition edition, SheetRow seen, String reason) {
        var sheet = sheets.key(seen.id());
        rounds.requireOpen(sheet.editionId(), sheet.round());
        results.lock(sheet);
        var row = sheets.lock(seen.id());
        if (row.state() == SheetState.SEALED) {
            keep(caller, row, reason);
        }
        rows.recuse(row.id(), Text.nfc(reason));
        results.rewrite(sheet, Contest.round(edition, sheet.round()));
        record(caller, "sheet.taken-out", sheet, reason);
    }

    private void keep(Caller caller, SheetRow row, String reason) {
        var points = new TreeMap<String, Object>();
        marks.newestOfSheet(row.id()).forEach(mark -> points.put(mark.criterion(), text(mark)));
        revisions.save(new RevisionRow(
                row.id(),
                row.timesSealed(),
                write(points),
                row.remarks(),
                row.recommendation(),
                Objects.requireNonNull(row.total()),
                row.rulebookNumber(),
                Objects.requireNonNull(row.sealedAt()),
                caller.accountId(),
                reason,
                clock.instant()));
    }

    private static Map<String, String> text(Mark mark) {
        return Map.of(
                "points", mark.points() == null ? "" : mark.points().toPlainString(),
                "remark", mark.remark() == null ? "" : mark.remark());
    }

    private String write(Map<String, Object> points) {
        try {
            return json.writeValueAsString(points);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void record(Caller caller, String act, SheetKey sheet, String reason) {
        var subject = Subject.ofEntry("sheet", sheet.id(), sheet.entryId(), sheet.editionId());
        journal.record(caller.accountId(), act, subject, reason, Map.of());
    }
}
