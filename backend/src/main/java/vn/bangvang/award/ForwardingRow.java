package vn.bangvang.award;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** An entry sent on to the next contest. */
@MappedEntity("award_forwarding")
record ForwardingRow(@Id @BinaryId UUID entryId, @BinaryId UUID editionId, int position, Instant createdAt) {}
