package vn.bangvang.ceremony;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;

/** Marks a certificate as no longer valid, for good, and says so in the journal. */
@Singleton
class CertificateRevocation {

    private final CertificateRepository certificates;
    private final Journal journal;
    private final InstantSource clock;

    CertificateRevocation(CertificateRepository certificates, Journal journal, InstantSource clock) {
        this.certificates = certificates;
        this.journal = journal;
        this.clock = clock;
    }

    /** False when somebody revoked it before. */
    boolean revoke(UUID actorId, CertificateRow row, String reason) {
        if (certificates.revoke(row.id(), reason, clock.instant()) == 0) {
            return false;
        }
        journal.record(
                actorId,
                "ceremony.certificate-revoked",
                new Subject("certificate", row.id(), row.editionId(), row.entryId()),
                reason,
                Map.of("serial", row.serial()));
        return true;
    }
}
