package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** One mark of one of an entry's sheets. */
@MappedEntity
record GivenMark(
        @Id @BinaryId UUID sheetId,
        String criterion,
        @Nullable BigDecimal points,
        @Nullable String remark) {

    MarkView view() {
        return new MarkView(criterion, points, remark);
    }
}
