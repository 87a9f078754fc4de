package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;

/** Keeps what is written down of a meeting, or takes the meeting back. */
@Singleton
class MeetingService {

    private final MeetingRepository meetings;
    private final Sittings sittings;
    private final AttendanceKeeper attendance;
    private final AgendaRepository agendaRows;
    private final BallotBox box;
    private final Counts counts;
    private final ScanRepository scans;
    private final MeetingLetters letters;
    private final Access access;
    private final Journal journal;

    MeetingService(
            MeetingRepository meetings,
            Sittings sittings,
            AttendanceKeeper attendance,
            AgendaRepository agendaRows,
            BallotBox box,
            Counts counts,
            ScanRepository scans,
            MeetingLetters letters,
            Access access,
            Journal journal) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.attendance = attendance;
        this.agendaRows = agendaRows;
        this.box = box;
        this.counts = counts;
        this.scans = scans;
        this.letters = letters;
        this.access = access;
        this.journal = journal;
    }

    /** Place, time and what was said; open until the result is decided, because minutes are finished after the vote. */
    @UseCase
    void describe(Caller caller, UUID id, int seen, MeetingRequest request) {
        var sitting = sittings.lock(id);
        access.require(caller, Action.MEETING_RECORD, sitting.secretaryScope());
        sittings.requireJudging(sitting);
        Sittings.requireSeen(sitting, seen);
        var changed = meetings.update(sitting.meeting()
                .described(Text.nfc(request.place()), request.heldAt(), Text.nfcOrNull(request.minutes())));
        record(caller, "meeting.described", changed, Map.of("turn", changed.turn()));
        if (changed.state() == MeetingState.OPEN && !changed.isWhereAndWhen(sitting.meeting())) {
            letters.moved(sittings.get(id));
        }
    }

    @UseCase
    void attend(Caller caller, UUID id, int seen, AttendanceRequest request) {
        var sitting = sittings.lock(id);
        access.require(caller, Action.MEETING_RECORD, sitting.secretaryScope());
        sittings.requireJudging(sitting);
        Sittings.requireState(sitting, MeetingState.OPEN);
        Sittings.requireSeen(sitting, seen);
        int present = attendance.note(sitting, request);
        var changed = meetings.update(sitting.meeting());
        record(caller, "meeting.attended", changed, Map.of("turn", changed.turn(), "present", present));
    }

    /**
     * Takes a meeting back in which nobody has voted yet, as if it had not been called; the journal still tells. A
     * secret paper that stayed alone, so that it can never be counted, is destroyed unread.
     */
    @UseCase
    void cancel(Caller caller, UUID id) {
        var sitting = sittings.lock(id);
        access.require(caller, Action.MEETING_RECORD, sitting.secretaryScope());
        sittings.requireStage(sitting);
        int uncountable = sitting.isSecret() ? 1 : 0;
        boolean hasVotes =
                box.voters(id).size() > uncountable || !counts.ofMeeting(id).isEmpty();
        if (hasVotes || sitting.meeting().state() == MeetingState.CLOSED) {
            throw RuleBroken.of(CouncilRule.MEETING_HAS_VOTES);
        }
        box.destroyPapers(id);
        box.forgetVoters(id);
        scans.clear(id);
        attendance.clear(id);
        agendaRows.clearBlocked(id);
        agendaRows.clear(id);
        meetings.remove(id);
        record(
                caller,
                "meeting.cancelled",
                sitting.meeting(),
                Map.of("turn", sitting.meeting().turn()));
        letters.cancelled(sitting);
    }

    private void record(Caller caller, String act, MeetingRow meeting, Map<String, Object> facts) {
        journal.record(caller.accountId(), act, Subject.of("meeting", meeting.id(), meeting.editionId()), null, facts);
    }
}
