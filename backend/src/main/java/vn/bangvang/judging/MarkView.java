package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/** What the judge has given for one criterion so far. */
@Serdeable
public record MarkView(
        String criterion,
        @Nullable BigDecimal points,
        @Nullable String remark) {

    static MarkView of(Mark mark) {
        return new MarkView(mark.criterion(), mark.points(), mark.remark());
    }
}
