package vn.bangvang.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** One refresh token of a session: its hash, and when it was traded for the next. */
@MappedEntity("account_refresh")
record RefreshRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID sessionId,
        String tokenHash,
        @Nullable Instant usedAt) {}
