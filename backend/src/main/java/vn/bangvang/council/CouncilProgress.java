package vn.bangvang.council;

import jakarta.inject.Singleton;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Round;

/** Whether councils are still at work. */
@Singleton
public class CouncilProgress {

    private final MeetingRepository meetings;

    CouncilProgress(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    /** Meetings of the round that are not closed. */
    @UseCase(readOnly = true)
    public int openMeetings(Edition edition, Round round) {
        return (int) meetings.ofEdition(edition.id()).stream()
                .filter(meeting -> meeting.round().equals(round.code()) && meeting.state() != MeetingState.CLOSED)
                .count();
    }
}
