package vn.bangvang.council;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What the minutes say beside the vote: place, time, what was said and concluded. */
@Serdeable
public record MeetingRequest(
        @NotBlank @Size(max = 300) String place,
        @NotNull Instant heldAt,
        @Nullable @Size(max = 20000) String minutes) {}
