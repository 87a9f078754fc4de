package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Where an edition is to go; a step back says why. */
@Serdeable
public record MoveRequest(
        @NotNull EditionState to,
        @Nullable @Size(max = 1000) String reason) {}
