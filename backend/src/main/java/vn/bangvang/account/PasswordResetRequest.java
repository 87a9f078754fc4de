package vn.bangvang.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whose password was forgotten. */
@Serdeable
public record PasswordResetRequest(
        @NotBlank @Size(max = 254) @Pattern(regexp = "\\p{ASCII}*")
        String email) {}
