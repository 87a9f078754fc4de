package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a closed round is opened again. */
@Serdeable
public record RoundReopeningRequest(
        @NotBlank @Size(max = 2000) String reason) {}
