package vn.bangvang.council;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Valid papers for one option. */
@Serdeable
public record OptionCountRequest(
        @NotBlank @Size(max = 40) String option,
        @Min(0) @Max(1000) int votes) {}
