package vn.bangvang.council;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Whether one member is there; if not, why. */
@Serdeable
public record PresenceRequest(
        @NotNull UUID accountId,
        boolean present,
        @Nullable @Size(max = 300) String reason) {}
