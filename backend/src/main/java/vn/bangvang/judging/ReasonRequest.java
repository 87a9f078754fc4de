package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an act is done that others will read about. */
@Serdeable
public record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}
