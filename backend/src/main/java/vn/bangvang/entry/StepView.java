package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * One step in the life of a dossier; who made it is told only to those who check.
 *
 * @param rulebookNumber version of the rules it was taken under, which later versions do not alter
 */
@Serdeable
public record StepView(
        EntryState state,
        Instant at,
        @Nullable String reason,
        @Nullable Instant dueAt,
        @Nullable Integer rulebookNumber,
        @Nullable String actor) {}
