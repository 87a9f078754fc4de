package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** One line of the organiser's list as the database gives it. */
@MappedEntity
record StandingLine(
        @Id @BinaryId UUID entryId,
        @Nullable String code,
        String title,
        @Nullable String fieldCode,
        @Nullable String unit,
        @Nullable String leadAuthor,
        int sheetsSealed,
        int sheetsExpected,
        BigDecimal mean,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        boolean divergent) {

    /** The same with the result as it is counted now. */
    StandingLine with(BigDecimal result) {
        return new StandingLine(
                entryId,
                code,
                title,
                fieldCode,
                unit,
                leadAuthor,
                sheetsSealed,
                sheetsExpected,
                result,
                lowest,
                highest,
                divergent);
    }
}
