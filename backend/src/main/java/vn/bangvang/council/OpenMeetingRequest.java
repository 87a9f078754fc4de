package vn.bangvang.council;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Where and when a council meets, and how it votes. */
@Serdeable
public record OpenMeetingRequest(
        @NotBlank @Size(max = 300) String place,
        @NotNull Instant heldAt,
        @NotNull VotingWay way) {}
