package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** A sealed sheet as it was before it was opened again or taken out; {@code marks} is JSON. */
@MappedEntity("score_revision")
record RevisionRow(
        @Id @BinaryId UUID sheetId,
        int number,
        String marks,
        @Nullable String remarks,
        @Nullable String recommendation,
        BigDecimal total,
        @Nullable Integer rulebookNumber,
        Instant sealedAt,
        @BinaryId UUID reopenedBy,
        String reason,
        Instant createdAt) {}
