package vn.bangvang.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The printed link and the first administrator's own data. */
@Serdeable
public record SetUpRequest(
        @NotBlank @Size(max = 100) String token,

        @NotBlank @Email @Size(max = 254) @Pattern(regexp = "\\p{ASCII}*")
        String email,

        @NotBlank @Size(max = 200) String fullName,
        @NotBlank @Size(max = 200) String password) {}
