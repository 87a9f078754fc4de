package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.UUID;

/** One judge's sheet in a panel's table; the total stands there once it is sealed. */
@Serdeable
public record ScoreCellView(
        UUID judgeId,
        UUID sheetId,
        SheetState state,
        @Nullable BigDecimal total,
        boolean rescored) {}
