package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** One sheet of a judge's list as the database gives it. */
@MappedEntity
record WorkLine(
        @Id @BinaryId UUID id,
        @BinaryId UUID editionId,
        String round,
        String panelName,
        @Nullable String code,
        String title,
        @Nullable String fieldCode,
        SheetState state,
        int given,
        @Nullable BigDecimal total,
        @Nullable String reopenReason,
        @Nullable Instant savedAt,
        @Nullable Instant sealedAt) {}
