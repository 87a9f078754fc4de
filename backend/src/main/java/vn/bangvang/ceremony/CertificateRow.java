package vn.bangvang.ceremony;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/**
 * A line of the register: what was printed, for whom, under which number. It is revoked, never deleted.
 *
 * @param holderId the author or the unit
 * @param prizeCode the level, or the special or collective prize
 */
@MappedEntity("certificate")
record CertificateRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID editionId,
        @Nullable @BinaryId UUID entryId,
        @BinaryId UUID holderId,
        String registerName,
        int number,
        String serial,
        String token,
        String recipient,
        String prizeCode,
        @Nullable String entryCode,
        @Nullable String entryTitle,
        @Nullable String fieldCode,
        @Nullable String unit,
        String decisionNumber,
        LocalDate decisionDate,
        @BinaryId UUID issuedBy,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedReason,
        @Version int version) {

    boolean isStanding() {
        return revokedAt == null;
    }
}
