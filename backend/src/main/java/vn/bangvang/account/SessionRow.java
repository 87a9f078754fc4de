package vn.bangvang.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** A session as stored. */
@MappedEntity("account_session")
record SessionRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID accountId,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant endedAt) {}
