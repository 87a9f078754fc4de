package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/** One figure of one entry: as recorded, and the points that it gives (below 0 when they are taken off). */
@Serdeable
public record FigureCellView(
        String figure, @Nullable BigDecimal value, @Nullable String points) {}
