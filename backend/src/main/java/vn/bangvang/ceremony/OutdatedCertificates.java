package vn.bangvang.ceremony;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import vn.bangvang.award.ResultsChanged;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.programme.Editions;

/** A result published anew revokes the certificates it no longer bears out, in the transaction that publishes it. */
@Singleton
class OutdatedCertificates {

    /** The register is an official paper. */
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Editions editions;
    private final DueCertificates due;
    private final CertificateRepository certificates;
    private final CertificateRevocation revocation;
    private final Messages messages;

    OutdatedCertificates(
            Editions editions,
            DueCertificates due,
            CertificateRepository certificates,
            CertificateRevocation revocation,
            Messages messages) {
        this.editions = editions;
        this.due = due;
        this.certificates = certificates;
        this.revocation = revocation;
        this.messages = messages;
    }

    @EventListener
    void revoke(ResultsChanged change) {
        var known = certificates.of(change.editionId());
        if (known.isEmpty()) {
            return;
        }
        var recipients = due.of(editions.get(change.editionId()));
        if (recipients.isEmpty()) {
            return;
        }
        var reason = messages.text(VIETNAMESE, "ceremony.certificate.outdated", Map.of());
        DueCertificates.outdated(recipients, known).forEach(row -> revocation.revoke(change.actorId(), row, reason));
    }
}
