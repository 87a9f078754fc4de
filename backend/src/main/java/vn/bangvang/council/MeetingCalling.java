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
import vn.bangvang.judging.Seat;
import vn.bangvang.judging.SeatedPanel;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.rulebook.MemberRole;

/** Calls a council together. */
@Singleton
class MeetingCalling {

    private final MeetingRepository meetings;
    private final Sittings sittings;
    private final AttendanceKeeper attendance;
    private final Agendas agendas;
    private final RoundPanels panels;
    private final MeetingLetters letters;
    private final Access access;
    private final Journal journal;
    private final Ids ids;
    private final InstantSource clock;

    MeetingCalling(
            MeetingRepository meetings,
            Sittings sittings,
            AttendanceKeeper attendance,
            Agendas agendas,
            RoundPanels panels,
            MeetingLetters letters,
            Access access,
            Journal journal,
            Ids ids,
            InstantSource clock) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.attendance = attendance;
        this.agendas = agendas;
        this.panels = panels;
        this.letters = letters;
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
        var edition = sittings.lockJudging(panel.editionId(), panel.round());
        requireReady(panel);
        var next = agendas.next(edition, panel);
        if (next.entries().isEmpty()) {
            throw RuleBroken.of(CouncilRule.NOTHING_TO_VOTE);
        }
        var meeting = meetings.save(MeetingRow.called(
                ids.next(), edition.id(), panelId, panel.round(), next.turn(), request, clock.instant()));
        attendance.seat(meeting);
        agendas.put(meeting, next.entries());
        journal.record(
                caller.accountId(),
                "meeting.opened",
                Subject.of("meeting", meeting.id(), edition.id()),
                null,
                Map.of(
                        "panel",
                        panel.name(),
                        "turn",
                        next.turn(),
                        "entries",
                        next.entries().size()));
        letters.called(sittings.get(meeting.id()));
        return meeting.id();
    }

    private void requireReady(SeatedPanel panel) {
        if (panel.seated().isEmpty()) {
            throw RuleBroken.of(CouncilRule.NO_MEMBERS);
        }
        boolean underway =
                meetings.ofPanel(panel.id()).stream().anyMatch(meeting -> meeting.state() != MeetingState.CLOSED);
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
}
