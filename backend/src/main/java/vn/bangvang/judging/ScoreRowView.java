package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** One entry in a panel's table. The rank is there once all its sheets are sealed. */
@Serdeable
public record ScoreRowView(
        UUID entryId,
        String code,
        String title,
        @Nullable String unit,
        List<ScoreCellView> cells,
        int sheetsExpected,
        @Nullable BigDecimal sum,
        @Nullable BigDecimal mean,
        @Nullable String exactMean,
        @Nullable BigDecimal spread,
        @Nullable Integer rank,
        boolean divergent,
        boolean rescored) {}
