package vn.bangvang.judging;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The points of one criterion on one sheet. */
@Introspected
record Mark(
        String criterion,
        @Nullable BigDecimal points,
        @Nullable String remark) {}
