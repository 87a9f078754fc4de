package vn.bangvang.expert;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the secretariat knows of an expert. */
@Serdeable
public record ExpertRequest(
        @NotBlank @Size(max = 200) String fullName,
        @Nullable @Size(max = 100) String degree,
        @Nullable @Size(max = 200) String position,
        @NotBlank @Size(max = 300) String unitName,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 80) String> expertise,

        @NotBlank @Email @Size(max = 254) @Pattern(regexp = "\\p{ASCII}*")
        String email,

        @Nullable @Size(max = 30) String phone) {}
