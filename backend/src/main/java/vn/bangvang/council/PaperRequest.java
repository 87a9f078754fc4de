package vn.bangvang.council;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** One paper; without an option it is left unmarked and so not valid. */
@Serdeable
public record PaperRequest(
        @NotNull UUID entryId, @Nullable @Size(max = 40) String option) {}
