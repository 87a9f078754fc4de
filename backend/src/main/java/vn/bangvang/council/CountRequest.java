package vn.bangvang.council;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the tellers counted for one entry; a reason when it corrects a closed count. */
@Serdeable
public record CountRequest(
        @Min(0) @Max(1000) int issued,
        @Min(0) @Max(1000) int returned,
        @Min(0) @Max(1000) int invalid,
        @NotNull @Size(max = 20) List<@Valid OptionCountRequest> votes,
        @NotNull @Size(min = 1, max = 7) List<@NotBlank @Size(max = 80) String> tellers,
        @Nullable @Size(max = 2000) String reason) {}
