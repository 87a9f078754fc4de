package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** A round whose sheets stand and whose entries have gone on. */
@MappedEntity("round_closing")
record RoundClosedRow(
        @BinaryId UUID editionId,
        @Id String round,
        @BinaryId UUID accountId,
        @Nullable String reason,
        Instant createdAt) {}
