package vn.bangvang.council;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who is there; members that are not named are absent. */
@Serdeable
public record AttendanceRequest(@NotNull @Size(max = 200) List<@Valid PresenceRequest> members) {}
