package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;

/** What a sheet said when it was sealed before, and why it was opened again. */
@Serdeable
public record RevisionView(int number, BigDecimal total, Instant sealedAt, String reason) {

    static RevisionView of(RevisionRow row) {
        return new RevisionView(row.number(), row.total(), row.sealedAt(), row.reason());
    }
}
