package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * New dates and why.
 *
 * @param notice number and symbol of the notice that makes them; needed once the call is open, with its date
 */
@Serdeable
public record TimelineRequest(
        @NotNull Instant opensAt,
        @NotNull Instant closesAt,
        @Nullable Instant ceremonyAt,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(max = 60) String notice,
        @Nullable LocalDate noticeDate) {}
