package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a published result is taken back. */
@Serdeable
public record RevocationRequest(@NotBlank @Size(max = 1000) String reason) {}
