package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** A dossier in the secretary's queue. */
@Serdeable
public record IntakeLineView(
        UUID id,
        String code,
        String title,
        String field,
        @Nullable String leadAuthor,
        @Nullable String submittingUnit,
        EntryState state,
        @Nullable Instant submittedAt,
        @Nullable Instant supplementDueAt,
        int version) {}
