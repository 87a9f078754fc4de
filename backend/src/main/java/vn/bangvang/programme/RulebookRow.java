package vn.bangvang.programme;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** One version of an edition's rulebook, never changed once written. */
@MappedEntity("edition_rulebook")
record RulebookRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID editionId,
        int number,
        String document,
        @BinaryId UUID accountId,
        Instant createdAt) {}
