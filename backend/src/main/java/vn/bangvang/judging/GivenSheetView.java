package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A sheet as it stands, with its judge; marks only once it is sealed. */
@Serdeable
public record GivenSheetView(
        UUID id,
        String judgeName,
        SheetState state,
        List<MarkView> marks,
        @Nullable String remarks,
        @Nullable String recommendation,
        @Nullable BigDecimal total,
        @Nullable Instant sealedAt) {}
