package vn.bangvang.journal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** A line with the name of the person who acted. */
@MappedEntity
record JournalLine(
        @Id @BinaryId UUID id,
        Instant at,
        @Nullable String actor,
        String act,
        String subjectType,
        @BinaryId UUID subjectId,
        @Nullable @BinaryId UUID entryId,
        @Nullable String entryCode,
        @Nullable String reason,
        String facts) {}
