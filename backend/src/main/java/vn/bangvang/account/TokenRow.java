package vn.bangvang.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** A one-time link as stored: only the hash of what was sent. */
@MappedEntity("account_token")
record TokenRow(
        @Id @BinaryId UUID id,
        @Nullable @BinaryId UUID accountId,
        TokenPurpose purpose,
        String tokenHash,
        Instant expiresAt,
        @Nullable Instant usedAt) {}
