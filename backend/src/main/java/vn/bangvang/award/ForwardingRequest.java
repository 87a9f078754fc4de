package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The entries sent on, in their order. */
@Serdeable
public record ForwardingRequest(@NotNull @Size(max = 1000) List<@NotNull UUID> entryIds) {}
