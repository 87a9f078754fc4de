package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason who asked, and how */
@Serdeable
public record ConsentWithdrawalRequest(
        @NotBlank @Size(max = 1000) String reason) {}
