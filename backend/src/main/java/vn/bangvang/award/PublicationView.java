package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A publication: when, what exactly (its hash), and whether it still stands. */
@Serdeable
public record PublicationView(
        int number,
        Instant publishAt,
        String sha256,
        @Nullable Instant revokedAt,
        @Nullable String revokedReason) {

    static PublicationView of(SnapshotRow row) {
        return new PublicationView(row.number(), row.publishAt(), row.sha256(), row.revokedAt(), row.revokedReason());
    }
}
