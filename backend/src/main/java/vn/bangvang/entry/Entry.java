package vn.bangvang.entry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as other features know it. Code, field and time are there once it was handed in. */
public record Entry(
        UUID id,
        UUID editionId,
        UUID ownerId,
        EntryState state,
        @Nullable String code,
        String title,
        @Nullable String fieldCode,
        @Nullable String submittingUnit,
        @Nullable UUID submittingUnitId,
        @Nullable String leadAuthor,
        @Nullable Instant submittedAt) {}
