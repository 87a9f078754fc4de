package vn.bangvang.council;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** One meeting in a list. */
@Serdeable
public record MeetingLineView(
        UUID id, int turn, VotingWay way, MeetingState state, String place, Instant heldAt, int entries) {

    static MeetingLineView of(MeetingRow meeting, int entries) {
        return new MeetingLineView(
                meeting.id(),
                meeting.turn(),
                meeting.way(),
                meeting.state(),
                meeting.place(),
                meeting.heldAt(),
                entries);
    }
}
