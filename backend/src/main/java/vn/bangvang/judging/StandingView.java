package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.UUID;

/** One entry in the organiser's list: how many sheets are in, their result as shown, and how far judges differ. */
@Serdeable
public record StandingView(
        UUID entryId,
        @Nullable String code,
        String title,
        @Nullable String fieldCode,
        @Nullable String unit,
        @Nullable String leadAuthor,
        int sheetsSealed,
        int sheetsExpected,
        @Nullable BigDecimal result,
        @Nullable BigDecimal spread,
        boolean divergent) {}
