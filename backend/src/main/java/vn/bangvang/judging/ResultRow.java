package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** What the sealed sheets of one entry add up to in one round. */
@MappedEntity("entry_result")
record ResultRow(
        @BinaryId UUID editionId,
        String round,
        @Id @BinaryId UUID entryId,
        @BinaryId UUID panelId,
        int sheetsExpected,
        int sheetsSealed,
        BigDecimal sumTotal,
        BigDecimal mean,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        boolean divergent,
        Instant createdAt,
        int version) {

    boolean isComplete() {
        return sheetsSealed >= sheetsExpected;
    }
}
