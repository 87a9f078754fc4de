package vn.bangvang.ceremony;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bangvang.award.NameView;

/**
 * What anybody who holds the certificate's code may read: enough to compare with the paper, and no more.
 *
 * @param recipient the full name, or initials where the name may not be shown
 */
@Serdeable
public record CertificateCheckView(
        CertificateState state,
        String serial,
        String recipient,
        NameView level,
        String entryTitle,
        NameView field,
        NameView contest,
        String contestCode,
        NameView issuer,
        String decisionNumber,
        LocalDate decisionDate,
        Instant issuedAt,
        @Nullable Instant revokedAt) {}
