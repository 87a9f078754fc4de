package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** The next edition, under the rules of this one. */
@Serdeable
public record CloneRequest(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String code,

        @NotBlank @Size(max = 20) String ordinal,
        @NotBlank @Size(max = 20) String years,
        @NotNull Instant opensAt,
        @NotNull Instant closesAt) {}
