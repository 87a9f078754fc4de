package vn.bangvang.award;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** A published result, word for word as the public reads it; never changed, only revoked. */
@MappedEntity("award_snapshot")
record SnapshotRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID editionId,
        String editionCode,
        int number,
        String body,
        String sha256,
        Instant publishAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedReason,
        @BinaryId UUID createdBy,
        Instant createdAt,
        @Version int version) {

    SnapshotRow revoked(String reason, Instant now) {
        return new SnapshotRow(
                id,
                editionId,
                editionCode,
                number,
                body,
                sha256,
                publishAt,
                now,
                reason,
                createdBy,
                createdAt,
                version);
    }

    boolean isRevoked() {
        return revokedAt != null;
    }
}
