package vn.bangvang.council;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.bangvang.judging.WordsView;

/**
 * A member's paper in one meeting. What was marked is not on it: nobody can read that back.
 *
 * @param canVote whether the member can vote now
 */
@Serdeable
public record BallotView(
        UUID meetingId,
        UUID editionId,
        WordsView edition,
        WordsView round,
        String panelName,
        int turn,
        VotingWay way,
        boolean secret,
        MeetingState state,
        String place,
        Instant heldAt,
        boolean present,
        boolean voted,
        boolean canVote,
        List<OptionView> options,
        List<BallotEntryView> entries) {}
