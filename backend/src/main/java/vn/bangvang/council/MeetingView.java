package vn.bangvang.council;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.bangvang.judging.WordsView;

/**
 * A meeting as its secretary, its chair and its members see it: nobody sees a result before it is closed.
 *
 * @param turns most turns that the rules allow
 * @param voted how many of those present have voted
 * @param mayRecord whether the reader leads the meeting
 * @param scans papers signed by hand
 * @param mayCount whether the reader types what tellers counted
 * @param mayAttach whether the reader adds scans of what was signed
 */
@Serdeable
public record MeetingView(
        UUID id,
        UUID editionId,
        UUID panelId,
        String panelName,
        WordsView edition,
        WordsView round,
        int turn,
        int turns,
        VotingWay way,
        boolean secret,
        MeetingState state,
        String place,
        Instant heldAt,
        @Nullable String minutes,
        @Nullable Instant votingAt,
        @Nullable Instant closedAt,
        QuorumView quorum,
        List<AttendeeView> members,
        int voted,
        List<OptionView> options,
        List<MeetingEntryView> entries,
        List<ScanView> scans,
        boolean mayRecord,
        boolean mayCount,
        boolean mayAttach,
        int version) {}
