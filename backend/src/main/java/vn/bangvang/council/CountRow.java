package vn.bangvang.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** One count of the papers on one entry; {@code votes} is JSON by code of the option. */
@MappedEntity("ballot_count")
record CountRow(
        @BinaryId UUID meetingId,
        @Id @BinaryId UUID entryId,
        int number,
        int issued,
        int returned,
        int invalid,
        String votes,
        @Nullable String tellers,
        @Nullable String reason,
        @BinaryId UUID recordedBy,
        Instant createdAt) {}
