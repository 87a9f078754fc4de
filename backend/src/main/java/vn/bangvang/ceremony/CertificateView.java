package vn.bangvang.ceremony;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.award.NameView;

/** A line of the register for the organisers. */
@Serdeable
record CertificateView(
        UUID id,
        String serial,
        String recipient,
        NameView prize,
        @Nullable String entryCode,
        @Nullable String entryTitle,
        @Nullable String unit,
        String decisionNumber,
        LocalDate decisionDate,
        Instant issuedAt,
        String verifyPath,
        @Nullable Instant revokedAt,
        @Nullable String revokedReason) {}
