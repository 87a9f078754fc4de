package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;

/** Why a dossier is taken back; needed once it was handed in. */
@Serdeable
public record WithdrawalRequest(@Nullable @Size(max = 4000) String reason) {}
