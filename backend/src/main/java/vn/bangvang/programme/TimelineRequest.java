package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** New dates and the notice or reason that makes them. */
@Serdeable
public record TimelineRequest(
        @NotNull Instant opensAt,
        @NotNull Instant closesAt,
        @Nullable Instant ceremonyAt,
        @NotBlank @Size(max = 1000) String reason) {}
