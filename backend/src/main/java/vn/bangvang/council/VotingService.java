package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.judging.RoundPanels;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;

/** Begins a vote when the council may decide, and takes the papers. */
@Singleton
class VotingService {

    private final MeetingRepository meetings;
    private final Sittings sittings;
    private final AttendanceKeeper attendance;
    private final AgendaRepository agendas;
    private final BallotBox box;
    private final RoundPanels panels;
    private final Access access;
    private final Journal journal;
    private final InstantSource clock;

    VotingService(
            MeetingRepository meetings,
            Sittings sittings,
            AttendanceKeeper attendance,
            AgendaRepository agendas,
            BallotBox box,
            RoundPanels panels,
            Access access,
            Journal journal,
            InstantSource clock) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.attendance = attendance;
        this.agendas = agendas;
        this.box = box;
        this.panels = panels;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** Fixes who is there, what is voted on and who may not vote on what. */
    @UseCase
    void begin(Caller caller, UUID id, int seen) {
        var called = sittings.lock(id);
        access.require(caller, Action.MEETING_RECORD, called.secretaryScope());
        sittings.requireJudging(called);
        Sittings.requireState(called, MeetingState.OPEN);
        Sittings.requireSeen(called, seen);
        attendance.seat(called.meeting());
        dropWithdrawn(called);
        var sitting = sittings.get(id);
        requireQuorum(sitting);
        block(sitting);
        meetings.update(sitting.meeting().voting(clock.instant()));
        record(
                caller,
                "meeting.voting",
                sitting,
                Map.of(
                        "members",
                        sitting.members().size(),
                        "present",
                        sitting.present().size()));
    }

    private void dropWithdrawn(Sitting called) {
        var meeting = called.meeting();
        var still = panels.entriesBefore(meeting.panelId()).stream()
                .map(EligibleEntry::id)
                .collect(Collectors.toSet());
        var gone = called.agenda().stream()
                .map(AgendaItem::entryId)
                .filter(entry -> !still.contains(entry))
                .toList();
        if (gone.size() == called.agenda().size()) {
            throw RuleBroken.of(CouncilRule.NOTHING_TO_VOTE);
        }
        gone.forEach(entry -> agendas.drop(meeting.id(), entry));
    }

    private static void requireQuorum(Sitting sitting) {
        int present = sitting.present().size();
        if (present < sitting.needed()) {
            throw RuleBroken.of(
                    CouncilRule.NO_QUORUM,
                    "members",
                    sitting.members().size(),
                    "present",
                    present,
                    "needed",
                    sitting.needed(),
                    "missing",
                    sitting.needed() - present);
        }
        if (sitting.ballot().quorum().leader() && !sitting.hasLeader()) {
            throw RuleBroken.of(CouncilRule.NO_LEADER);
        }
    }

    private void block(Sitting sitting) {
        var id = sitting.meeting().id();
        sitting.agenda()
                .forEach(item -> sitting.blocked(item.entryId()).stream()
                        .filter(sitting::isMember)
                        .forEach(account -> agendas.block(id, item.entryId(), account)));
    }

    /** Takes all papers of a member at once. Neither the journal nor anything else says what is on them. */
    @UseCase
    void cast(Caller caller, UUID id, BallotRequest request) {
        var sitting = sittings.lock(id);
        access.require(caller, Action.BALLOT_CAST, sitting.membersScope());
        var voter = caller.accountId();
        requireMayCast(sitting, voter);
        new BallotCheck(sitting, voter).require(request);
        box.noteVoter(id, voter);
        for (var paper : request.papers()) {
            if (sitting.isSecret()) {
                box.putIn(UUID.randomUUID(), id, paper.entryId(), paper.option());
            } else {
                box.note(id, paper.entryId(), voter, paper.option());
            }
        }
        record(caller, "ballot.cast", sitting, Map.of("turn", sitting.meeting().turn()));
    }

    private void requireMayCast(Sitting sitting, UUID voter) {
        Sittings.requireState(sitting, MeetingState.VOTING);
        if (sitting.meeting().way() == VotingWay.PAPER) {
            throw RuleBroken.of(CouncilRule.VOTED_ON_PAPER);
        }
        if (!sitting.isPresent(voter)) {
            throw RuleBroken.of(CouncilRule.NOT_PRESENT);
        }
        if (box.voters(sitting.meeting().id()).contains(new Voter(voter))) {
            throw RuleBroken.of(CouncilRule.ALREADY_VOTED);
        }
    }

    private void record(Caller caller, String act, Sitting sitting, Map<String, Object> facts) {
        var meeting = sitting.meeting();
        journal.record(caller.accountId(), act, Subject.of("meeting", meeting.id(), meeting.editionId()), null, facts);
    }
}
