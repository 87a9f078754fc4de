package vn.bangvang.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The link from the mail and the password chosen. */
@Serdeable
public record NewPasswordRequest(
        @NotBlank @Size(max = 100) String token,
        @NotBlank @Size(max = 200) String password) {}
