package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** An interest the organiser knows of. */
@Serdeable
public record ConflictRequest(
        @NotNull UUID entryId,
        @NotNull UUID judgeId,
        @NotBlank @Size(max = 2000) String reason) {}
