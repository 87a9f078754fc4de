package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** An edition in a list. */
@Serdeable
public record EditionSummaryView(
        UUID id,
        String code,
        String titleVi,
        @Nullable String titleEn,
        EditionState state,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant ceremonyAt) {}
