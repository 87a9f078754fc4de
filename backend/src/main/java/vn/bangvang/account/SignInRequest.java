package vn.bangvang.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Address and password. */
@Serdeable
public record SignInRequest(
        @NotBlank @Size(max = 254) @Pattern(regexp = "\\p{ASCII}*")
        String email,

        @NotBlank @Size(max = 200) String password) {}
