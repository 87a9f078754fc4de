package vn.bangvang.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a person gives to become an applicant. */
@Serdeable
public record RegistrationRequest(
        @NotBlank @Email @Size(max = 254) @Pattern(regexp = "\\p{ASCII}*")
        String email,

        @NotBlank @Size(max = 200) String password,
        @NotBlank @Size(max = 200) String fullName,
        @Nullable @Size(max = 30) String phone,
        @NotBlank @Pattern(regexp = "vi|en") String locale) {}
