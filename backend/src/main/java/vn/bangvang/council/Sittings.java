package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.judging.RoundPanels;
import vn.bangvang.judging.Rounds;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.VietnameseOrder;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionState;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.Round;

/** Reads meetings for the services of this feature. */
@Singleton
class Sittings {

    private static final Comparator<Attendee> BY_ROLE =
            Comparator.comparing(Attendee::role).thenComparing(Attendee::fullName, VietnameseOrder.byGivenName());

    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final AgendaRepository agendas;
    private final RoundPanels panels;
    private final Rounds rounds;
    private final Editions editions;

    Sittings(
            MeetingRepository meetings,
            AttendanceRepository attendance,
            AgendaRepository agendas,
            RoundPanels panels,
            Rounds rounds,
            Editions editions) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.agendas = agendas;
        this.panels = panels;
        this.rounds = rounds;
        this.editions = editions;
    }

    Sitting get(UUID id) {
        return of(meetings.findById(id).orElseThrow(Sittings::missing));
    }

    /**
     * The newest state, kept from every other act until this one is done. Call it before anything else is read, so that
     * nothing is older than the lock.
     */
    Sitting lock(UUID id) {
        return of(meetings.lock(id).orElseThrow(Sittings::missing));
    }

    /** Holds the edition too, for acts that need the round to stay open. */
    void requireJudging(Sitting sitting) {
        lockJudging(sitting.meeting().editionId(), sitting.meeting().round());
    }

    /** The same before there is a meeting; refuses a round in which nobody votes. */
    Edition lockJudging(UUID editionId, String round) {
        var edition = lockStage(editionId);
        rounds.requireOpen(editionId, round(edition, round).code());
        return edition;
    }

    /** The same where the round may be closed already. */
    void requireStage(Sitting sitting) {
        lockStage(sitting.meeting().editionId());
    }

    private Edition lockStage(UUID editionId) {
        return editions.lock(editionId).requireState(EditionState.JUDGING);
    }

    Sitting of(MeetingRow meeting) {
        var edition = editions.glance(meeting.editionId());
        var agenda = agendas.ofMeeting(meeting.id());
        return new Sitting(
                meeting,
                edition,
                round(edition, meeting.round()),
                attendance.ofMeeting(meeting.id()).stream().sorted(BY_ROLE).toList(),
                agenda,
                blocked(meeting));
    }

    /** Fixed when the vote began; until then as it is now. */
    private Map<UUID, Set<UUID>> blocked(MeetingRow meeting) {
        return meeting.state() == MeetingState.OPEN
                ? panels.conflicts(meeting.panelId())
                : agendas.blocked(meeting.id()).stream()
                        .collect(Collectors.groupingBy(
                                BlockedVoter::entryId,
                                Collectors.mapping(BlockedVoter::accountId, Collectors.toUnmodifiableSet())));
    }

    static Round round(Edition edition, String code) {
        return edition.rulebook()
                .findRound(code)
                .filter(Round::isVoted)
                .orElseThrow(() -> RuleBroken.of(CouncilRule.ROUND_NOT_VOTED));
    }

    static void requireSeen(Sitting sitting, int seen) {
        if (sitting.meeting().version() != seen) {
            throw RuleBroken.of(CouncilRule.MEETING_STALE);
        }
    }

    static void requireState(Sitting sitting, MeetingState needed) {
        if (sitting.meeting().state() != needed) {
            throw RuleBroken.of(
                    CouncilRule.WRONG_STATE, "state", sitting.meeting().state());
        }
    }

    private static RuleBroken missing() {
        return RuleBroken.of(CouncilRule.MEETING_MISSING);
    }
}
