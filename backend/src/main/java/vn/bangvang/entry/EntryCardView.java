package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** One of the reader's own dossiers in a list. */
@Serdeable
public record EntryCardView(
        UUID id,
        UUID editionId,
        String editionTitle,
        Instant closesAt,
        EntryState state,
        @Nullable String code,
        String title,
        @Nullable String field,
        @Nullable Instant submittedAt,
        @Nullable Instant supplementDueAt,
        Instant updatedAt) {}
