package vn.bangvang.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** A vote under the voter's name, in a meeting that votes openly. */
@MappedEntity("open_vote")
record OpenVote(
        @BinaryId UUID meetingId,
        @Id @BinaryId UUID entryId,
        @BinaryId UUID accountId,
        @Nullable String choice) {}
