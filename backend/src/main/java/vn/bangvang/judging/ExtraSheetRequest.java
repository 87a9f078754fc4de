package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** One more judge for an entry on which the others differ too much. */
@Serdeable
public record ExtraSheetRequest(
        @NotNull UUID entryId,
        @NotNull UUID judgeId,
        @NotBlank @Size(max = 2000) String reason) {}
