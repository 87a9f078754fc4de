package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** One sheet in a judge's list; {@code number} counts in the judge's own order. */
@Serdeable
public record WorkSheetView(
        UUID id,
        int number,
        @Nullable String code,
        String title,
        @Nullable String fieldCode,
        @Nullable WordsView field,
        String panelName,
        SheetState state,
        int given,
        int criteria,
        @Nullable BigDecimal total,
        @Nullable String reopenReason,
        @Nullable Instant savedAt,
        @Nullable Instant sealedAt) {}
