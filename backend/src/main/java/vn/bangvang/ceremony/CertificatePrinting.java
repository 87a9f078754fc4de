package vn.bangvang.ceremony;

import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.award.Prizes;
import vn.bangvang.document.Certificate;
import vn.bangvang.document.CertificatePdf;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Editions;

/** Certificates as pages to print. Reading is a short transaction; the pages are made after it. */
@Singleton
class CertificatePrinting {

    private final CertificateRepository certificates;
    private final CertificatePaper paper;
    private final CertificatePdf pdf;
    private final Editions editions;
    private final Prizes prizes;
    private final Access access;

    CertificatePrinting(
            CertificateRepository certificates,
            CertificatePaper paper,
            CertificatePdf pdf,
            Editions editions,
            Prizes prizes,
            Access access) {
        this.certificates = certificates;
        this.paper = paper;
        this.pdf = pdf;
        this.editions = editions;
        this.prizes = prizes;
        this.access = access;
    }

    /** All that stand, in the order of the register. */
    @UseCase(readOnly = true)
    List<Certificate> all(Caller caller, UUID editionId) {
        access.require(caller, Action.CERTIFICATE_VIEW, Scope.edition(editionId));
        var standing = certificates.of(editionId).stream()
                .filter(CertificateRow::isStanding)
                .toList();
        if (standing.isEmpty()) {
            throw RuleBroken.of(CeremonyRule.NO_CERTIFICATES);
        }
        return papers(editionId, standing);
    }

    @UseCase(readOnly = true)
    List<Certificate> one(Caller caller, UUID certificateId) {
        var row =
                certificates.findById(certificateId).orElseThrow(() -> RuleBroken.of(CeremonyRule.CERTIFICATE_MISSING));
        access.require(caller, Action.CERTIFICATE_VIEW, Scope.edition(row.editionId()));
        return papers(row.editionId(), List.of(row));
    }

    private List<Certificate> papers(UUID editionId, List<CertificateRow> rows) {
        var edition = editions.get(editionId);
        var decision = prizes.decision(editionId).orElseThrow(() -> RuleBroken.of(CeremonyRule.NOT_DECIDED));
        return rows.stream().map(row -> paper.of(row, edition, decision)).toList();
    }

    /** Made in a file that is gone when it is read: a thousand pages never lie in memory. */
    InputStream print(List<Certificate> papers, CertificateForm form) {
        try {
            var file = Files.createTempFile("certificates", ".pdf");
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                pdf.write(papers, form.layout(), out);
            }
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
