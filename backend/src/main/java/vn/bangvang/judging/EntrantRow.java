package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** An entry in a round after the first. */
@MappedEntity("round_entrant")
record EntrantRow(
        @BinaryId UUID editionId,
        String round,
        @Id @BinaryId UUID entryId) {}
