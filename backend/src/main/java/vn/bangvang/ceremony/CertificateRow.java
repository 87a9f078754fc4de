package vn.bangvang.ceremony;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** A line of the register: what was printed, for whom, under which number. It is revoked, never deleted. */
@MappedEntity("certificate")
record CertificateRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID editionId,
        @BinaryId UUID entryId,
        @BinaryId UUID authorId,
        String kind,
        String registerName,
        int number,
        String serial,
        String token,
        String recipient,
        String levelCode,
        String entryCode,
        String entryTitle,
        String fieldCode,
        @Nullable String unit,
        String decisionNumber,
        LocalDate decisionDate,
        @BinaryId UUID issuedBy,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedReason,
        @Version int version) {

    static final String PRIZE = "PRIZE";
}
