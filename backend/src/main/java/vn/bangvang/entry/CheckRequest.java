package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * What the secretary found. A reason is needed unless the dossier is eligible and fails no check,
 * a date when it is to be supplemented.
 */
@Serdeable
public record CheckRequest(
        @NotNull EntryState outcome,
        @Nullable @Size(max = 4000) String reason,
        @Nullable Instant dueAt) {}
