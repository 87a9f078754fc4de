package vn.bangvang.ceremony;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import vn.bangvang.award.ResultsChanged;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
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
    private final Journal journal;
    private final Messages messages;
    private final InstantSource clock;

    OutdatedCertificates(
            Editions editions,
            DueCertificates due,
            CertificateRepository certificates,
            Journal journal,
            Messages messages,
            InstantSource clock) {
        this.editions = editions;
        this.due = due;
        this.certificates = certificates;
        this.journal = journal;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    void revoke(ResultsChanged change) {
        var known = certificates.of(change.editionId());
        var recipients = known.isEmpty() ? null : due.of(editions.get(change.editionId()));
        if (recipients == null || recipients.isEmpty()) {
            return;
        }
        var reason = messages.text(VIETNAMESE, "ceremony.certificate.outdated", Map.of());
        for (var row : DueCertificates.outdated(recipients, known)) {
            certificates.revoke(row.id(), reason, clock.instant());
            journal.record(
                    change.actorId(),
                    "ceremony.certificate-revoked",
                    new Subject("certificate", row.id(), row.editionId(), row.entryId()),
                    reason,
                    Map.of("serial", row.serial()));
        }
    }
}
