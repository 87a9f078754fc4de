package vn.bangvang.council;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import vn.bangvang.judging.WordsView;

/** One meeting in a member's list of work. */
@Serdeable
public record BallotWorkView(
        UUID meetingId,
        WordsView edition,
        WordsView round,
        String panelName,
        int turn,
        VotingWay way,
        MeetingState state,
        String place,
        Instant heldAt,
        int entries,
        boolean present,
        boolean voted) {}
