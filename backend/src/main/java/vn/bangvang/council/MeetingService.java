package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.judging.RoundPanels;
import vn.bangvang.judging.Rounds;
import vn.bangvang.judging.Seat;
import vn.bangvang.judging.SeatedPanel;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.EditionState;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.MemberRole;

/** Calls a council together and keeps its minutes. */
@Singleton
class MeetingService {

    private final MeetingRepository meetings;
    private final Sittings sittings;
    private final AttendanceKeeper attendance;
    private final AgendaRepository agendaRows;
    private final Agendas agendas;
    private final BallotBox box;
    private final Counts counts;
    private final RoundPanels panels;
    private final Rounds rounds;
    private final Editions editions;
    private final Access access;
    private final Journal journal;
    private final Ids ids;
    private final InstantSource clock;

    MeetingService(
            MeetingRepository meetings,
            Sittings sittings,
            AttendanceKeeper attendance,
            AgendaRepository agendaRows,
            Agendas agendas,
            BallotBox box,
            Counts counts,
            RoundPanels panels,
            Rounds rounds,
            Editions editions,
            Access access,
            Journal journal,
            Ids ids,
            InstantSource clock) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.attendance = attendance;
        this.agendaRows = agendaRows;
        this.agendas = agendas;
        this.box = box;
        this.counts = counts;
        this.panels = panels;
        this.rounds = rounds;
        this.editions = editions;
        this.access = access;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** A meeting over what the council has still to vote on. */
    @UseCase
    UUID open(Caller caller, UUID panelId, OpenMeetingRequest request) {
        var panel = panels.get(panelId);
        access.require(caller, Action.MEETING_OPEN, secretaries(panel));
        var edition = editions.lock(panel.editionId()).requireState(EditionState.JUDGING);
        var round = Sittings.round(edition, panel.round());
        rounds.requireOpen(edition.id(), round.code());
        requireReady(panel);
        var next = agendas.next(edition, panel);
        if (next.entries().isEmpty()) {
            throw RuleBroken.of(CouncilRule.NOTHING_TO_VOTE);
        }
        var meeting = meetings.save(MeetingRow.called(
                ids.next(), edition.id(), panelId, round.code(), next.turn(), request, clock.instant()));
        attendance.seat(meeting);
        next.entries().forEach(entry -> agendaRows.add(meeting.id(), entry.id(), round.code(), next.turn()));
        record(
                caller,
                "meeting.opened",
                meeting,
                Map.of(
                        "panel",
                        panel.name(),
                        "turn",
                        next.turn(),
                        "entries",
                        next.entries().size()));
        return meeting.id();
    }

    private void requireReady(SeatedPanel panel) {
        if (panel.seated().isEmpty()) {
            throw RuleBroken.of(CouncilRule.NO_MEMBERS);
        }
        boolean underway =
                sittings.ofPanel(panel.id()).stream().anyMatch(meeting -> meeting.state() != MeetingState.CLOSED);
        if (underway) {
            throw RuleBroken.of(CouncilRule.MEETING_UNDERWAY);
        }
    }

    private static Scope secretaries(SeatedPanel panel) {
        return Scope.panel(panel.editionId(), panel.id())
                .assignedTo(panel.seated().stream()
                        .filter(seat -> seat.role() == MemberRole.SECRETARY)
                        .map(Seat::accountId)
                        .collect(Collectors.toSet()));
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

    /** Takes a meeting back in which nobody has voted yet, as if it had not been called; the journal still tells. */
    @UseCase
    void cancel(Caller caller, UUID id) {
        var sitting = sittings.lock(id);
        access.require(caller, Action.MEETING_RECORD, sitting.secretaryScope());
        sittings.requireStage(sitting);
        boolean hasVotes = !box.voters(id).isEmpty() || !counts.ofMeeting(id).isEmpty();
        if (hasVotes || sitting.meeting().state() == MeetingState.CLOSED) {
            throw RuleBroken.of(CouncilRule.MEETING_HAS_VOTES);
        }
        attendance.clear(id);
        agendaRows.clearBlocked(id);
        agendaRows.clear(id);
        meetings.remove(id);
        record(
                caller,
                "meeting.cancelled",
                sitting.meeting(),
                Map.of("turn", sitting.meeting().turn()));
    }

    private void record(Caller caller, String act, MeetingRow meeting, Map<String, Object> facts) {
        journal.record(caller.accountId(), act, Subject.of("meeting", meeting.id(), meeting.editionId()), null, facts);
    }
}
