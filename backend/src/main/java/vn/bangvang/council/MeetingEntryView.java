package vn.bangvang.council;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * An entry of the agenda.
 *
 * @param voters members present who may vote on it
 * @param conflicts names of members who may not
 * @param count what stands; before the meeting is closed only what the reader may type
 * @param corrected earlier counts, oldest first
 * @param verdict once the meeting is closed
 * @param votes by name, once an open vote is closed
 */
@Serdeable
public record MeetingEntryView(
        UUID entryId,
        String code,
        String title,
        int voters,
        List<String> conflicts,
        @Nullable CountView count,
        List<CountView> corrected,
        @Nullable VerdictView verdict,
        List<NamedVoteView> votes) {}
