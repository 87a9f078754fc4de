package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.storage.FileFormat;
import vn.bangvang.storage.StoredFile;
import vn.bangvang.storage.UploadLimits;

/**
 * The papers that chair, secretary and tellers signed by hand, scanned. They prove what was counted and change nothing,
 * so they may come after the decision; what is added by mistake goes only while the edition is judged.
 */
@Singleton
class Scans {

    private static final int MOST = 20;
    private static final UploadLimits LIMITS =
            new UploadLimits(20L << 20, Set.of(FileFormat.PDF, FileFormat.JPEG, FileFormat.PNG));

    private final ScanRepository rows;
    private final Sittings sittings;
    private final Access access;
    private final Journal journal;
    private final Ids ids;
    private final InstantSource clock;

    Scans(ScanRepository rows, Sittings sittings, Access access, Journal journal, Ids ids, InstantSource clock) {
        this.rows = rows;
        this.sittings = sittings;
        this.access = access;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a scan may be; refuses before a byte of it is taken. */
    @UseCase(readOnly = true)
    UploadLimits limits(Caller caller, UUID meetingId) {
        requireRoom(caller, sittings.get(meetingId));
        return LIMITS;
    }

    /** Adds a stored file; the same file under the same name is added once. */
    @UseCase
    ScanView add(Caller caller, UUID meetingId, String name, StoredFile file) {
        var sitting = sittings.lock(meetingId);
        requireRoom(caller, sitting);
        var known = rows.of(meetingId).stream()
                .filter(row -> row.stored().equals(file) && row.name().equals(name))
                .findFirst();
        if (known.isPresent()) {
            return known.get().view();
        }
        var row = rows.save(new ScanRow(
                ids.next(),
                meetingId,
                name,
                file.sha256(),
                file.size(),
                file.mediaType(),
                caller.accountId(),
                clock.instant()));
        record(caller, "meeting.scan-added", sitting, row);
        return row.view();
    }

    private void requireRoom(Caller caller, Sitting sitting) {
        access.require(caller, Action.MEETING_ATTACH, sitting.secretaryScope());
        if (sitting.meeting().state() == MeetingState.OPEN) {
            throw RuleBroken.of(
                    CouncilRule.WRONG_STATE, "state", sitting.meeting().state());
        }
        if (rows.of(sitting.meeting().id()).size() >= MOST) {
            throw RuleBroken.of(CouncilRule.TOO_MANY_SCANS, "max", MOST);
        }
    }

    @UseCase
    void remove(Caller caller, UUID meetingId, UUID scanId) {
        var sitting = sittings.lock(meetingId);
        access.require(caller, Action.MEETING_ATTACH, sitting.secretaryScope());
        sittings.requireStage(sitting);
        var row = find(meetingId, scanId);
        rows.remove(row.id());
        record(caller, "meeting.scan-removed", sitting, row);
    }

    /** For everybody who may see the meeting. */
    @UseCase(readOnly = true)
    ScanRow get(Caller caller, UUID meetingId, UUID scanId) {
        access.require(caller, Action.MEETING_VIEW, sittings.get(meetingId).membersScope());
        return find(meetingId, scanId);
    }

    private ScanRow find(UUID meetingId, UUID scanId) {
        return rows.of(meetingId).stream()
                .filter(row -> row.id().equals(scanId))
                .findFirst()
                .orElseThrow(() -> RuleBroken.of(CouncilRule.SCAN_MISSING));
    }

    List<ScanView> views(UUID meetingId) {
        return rows.of(meetingId).stream().map(ScanRow::view).toList();
    }

    /** With the hash, so that a file that is gone from the list is still named. */
    private void record(Caller caller, String act, Sitting sitting, ScanRow row) {
        var meeting = sitting.meeting();
        journal.record(
                caller.accountId(),
                act,
                Subject.of("meeting", meeting.id(), meeting.editionId()),
                null,
                Map.of("turn", meeting.turn(), "name", row.name(), "sha256", row.sha256()));
    }
}
