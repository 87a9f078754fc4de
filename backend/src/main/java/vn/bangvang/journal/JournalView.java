package vn.bangvang.journal;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One act: when, by whom (nobody when the system did it), what, to what, why. */
@Serdeable
public record JournalView(
        UUID id,
        Instant at,
        @Nullable String actor,
        String act,
        String subjectType,
        UUID subjectId,
        @Nullable UUID entryId,
        @Nullable String entryCode,
        @Nullable String reason,
        Map<String, Object> facts) {}
