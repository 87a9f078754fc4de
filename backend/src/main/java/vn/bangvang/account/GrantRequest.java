package vn.bangvang.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A role to give on an edition or, without one, in the whole province. */
@Serdeable
public record GrantRequest(@NotNull Role role, @Nullable UUID editionId) {}
