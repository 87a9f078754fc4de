package vn.bangvang.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Who is invited into which role, on an edition or (without one) in the whole province. */
@Serdeable
public record InvitationRequest(
        @NotBlank @Email @Size(max = 254) @Pattern(regexp = "\\p{ASCII}*")
        String email,

        @NotBlank @Size(max = 200) String fullName,
        @NotNull Role role,
        @Nullable UUID editionId) {}
