package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.bangvang.judging.Rounds;
import vn.bangvang.programme.Blocker;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Round;

/** What keeps a voted round from being closed. */
@Singleton
public class CouncilProgress {

    private final MeetingRepository meetings;
    private final Agendas agendas;
    private final Rounds rounds;

    CouncilProgress(MeetingRepository meetings, Agendas agendas, Rounds rounds) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.rounds = rounds;
    }

    /** Meetings of the round that are not closed. */
    public int openMeetings(Edition edition, Round round) {
        return (int) meetings.ofEdition(edition.id()).stream()
                .filter(meeting -> meeting.round().equals(round.code()) && meeting.state() != MeetingState.CLOSED)
                .count();
    }

    /** Meetings that are not closed, entries without a vote. */
    public List<Blocker> blockers(Edition edition, Round round) {
        int open = openMeetings(edition, round);
        var counted = agendas.byEntry(edition, round.code()).keySet();
        long unvoted = rounds.entrants(edition, round).stream()
                .filter(entry -> !counted.contains(entry.id()))
                .count();
        var blockers = new ArrayList<Blocker>();
        var name = round.name().vi();
        if (open > 0) {
            blockers.add(new Blocker("council.meetings-open", Map.of("count", open, "round", name)));
        }
        if (unvoted > 0) {
            blockers.add(new Blocker("council.entries-unvoted", Map.of("count", unvoted, "round", name)));
        }
        return List.copyOf(blockers);
    }
}
