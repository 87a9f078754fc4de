package vn.bangvang.ceremony;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bangvang.award.NameView;

/**
 * What anybody who holds the certificate's code may read: enough to compare with the paper, and no more.
 *
 * @param recipient the name; where it may not be shown, what the rules let the public read instead, or nothing
 */
@Serdeable
public record CertificateCheckView(
        CertificateState state,
        String serial,
        @Nullable String recipient,
        NameView prize,
        @Nullable String entryTitle,
        @Nullable NameView field,
        NameView contest,
        String contestCode,
        NameView issuer,
        String decisionNumber,
        LocalDate decisionDate,
        Instant issuedAt,
        @Nullable Instant revokedAt) {}
