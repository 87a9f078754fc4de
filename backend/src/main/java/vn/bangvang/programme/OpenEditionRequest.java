package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * An edition to open from a preset.
 *
 * @param code part of addresses, e.g. {@code stkt-2026}
 * @param rulebook the whole document when it differs from the preset, YAML or JSON
 */
@Serdeable
public record OpenEditionRequest(
        @NotBlank @Size(max = 60) String preset,
        @NotBlank @Size(max = 20) String ordinal,
        @NotBlank @Size(max = 20) String years,

        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String code,

        @NotNull Instant opensAt,
        @NotNull Instant closesAt,
        @Nullable Instant ceremonyAt,
        @Nullable @Size(max = 1_000_000) String rulebook) {}
