package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * One entry in a panel's table.
 *
 * @param sum of the sheets' totals
 * @param sheetTotal what the sheets give; apart from the result only where figures come on top
 * @param result as it is shown; {@code exactResult} is the fraction that is compared
 * @param rank there once all its sheets are sealed
 */
@Serdeable
public record ScoreRowView(
        UUID entryId,
        String code,
        String title,
        @Nullable String unit,
        List<ScoreCellView> cells,
        int sheetsExpected,
        @Nullable BigDecimal sum,
        @Nullable BigDecimal sheetTotal,
        List<FigureCellView> figures,
        @Nullable BigDecimal result,
        @Nullable String exactResult,
        @Nullable BigDecimal spread,
        @Nullable Integer rank,
        boolean divergent,
        boolean rescored) {}
