package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A sheet was kept: when, as which version, and its exact total once every criterion has points. */
@Serdeable
public record SavedView(
        UUID id,
        SheetState state,
        Instant savedAt,
        @Nullable BigDecimal total,
        int version) {}
