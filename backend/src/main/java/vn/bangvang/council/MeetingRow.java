package vn.bangvang.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;
import vn.bangvang.kernel.Text;

/** A meeting as stored. */
@MappedEntity("council_meeting")
record MeetingRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID editionId,
        @BinaryId UUID panelId,
        String round,
        int turn,
        VotingWay way,
        MeetingState state,
        String place,
        Instant heldAt,
        @Nullable String minutes,
        @Nullable Instant votingAt,
        @Nullable Instant closedAt,
        Instant createdAt,
        @Version int version) {

    /** A meeting just called. */
    static MeetingRow called(
            UUID id, UUID editionId, UUID panelId, String round, int turn, OpenMeetingRequest request, Instant now) {
        return new MeetingRow(
                id,
                editionId,
                panelId,
                round,
                turn,
                request.way(),
                MeetingState.OPEN,
                Text.nfc(request.place()),
                request.heldAt(),
                null,
                null,
                null,
                now,
                0);
    }

    /** The same meeting, changed by this person's hand. */
    MeetingRow described(String newPlace, Instant newHeldAt, @Nullable String newMinutes) {
        return new MeetingRow(
                id,
                editionId,
                panelId,
                round,
                turn,
                way,
                state,
                newPlace,
                newHeldAt,
                newMinutes,
                votingAt,
                closedAt,
                createdAt,
                version);
    }

    boolean isWhereAndWhen(MeetingRow other) {
        return place.equals(other.place) && heldAt.equals(other.heldAt);
    }

    MeetingRow voting(Instant now) {
        return in(state.to(MeetingState.VOTING), now, null);
    }

    MeetingRow closed(Instant now) {
        return in(state.to(MeetingState.CLOSED), votingAt, now);
    }

    private MeetingRow in(MeetingState next, @Nullable Instant voting, @Nullable Instant closed) {
        return new MeetingRow(
                id, editionId, panelId, round, turn, way, next, place, heldAt, minutes, voting, closed, createdAt,
                version);
    }
}
