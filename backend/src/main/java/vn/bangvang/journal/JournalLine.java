package vn.bangvang.journal;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** A line with the name of the person who acted. */
@Introspected
record JournalLine(
        @BinaryId UUID id,
        Instant at,
        @Nullable String actor,
        String act,
        String subjectType,
        @BinaryId UUID subjectId,
        @Nullable @BinaryId UUID entryId,
        @Nullable String entryCode,
        @Nullable String reason,
        String facts) {}
