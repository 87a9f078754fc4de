package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** One step in the life of a dossier; who made it is told only to those who check. */
@Serdeable
public record StepView(
        EntryState state,
        Instant at,
        @Nullable String reason,
        @Nullable Instant dueAt,
        @Nullable String actor) {}
