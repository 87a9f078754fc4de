package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;
import vn.bangvang.scoring.FigureValue;

/** A figure of one entry as it was recorded: points, or votes. */
@MappedEntity("entry_figure")
record FigureRow(String round, @Id @BinaryId UUID entryId, String figure, BigDecimal value) {

    FigureValue toValue() {
        return new FigureValue(round, entryId.toString(), figure, value);
    }
}
