package vn.bangvang.ceremony;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import vn.bangvang.award.DecisionView;
import vn.bangvang.document.Certificate;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.IssuingPlace;

/** What is printed on a certificate, in Vietnamese. */
@Singleton
class CertificatePaper {

    private final IssuingPlace places;
    private final String site;

    CertificatePaper(IssuingPlace places, @Value("${bangvang.site:`http://localhost:8080`}") String site) {
        this.places = places;
        this.site = site;
    }

    static String verifyPath(CertificateRow row) {
        return "/xac-minh/" + row.token();
    }

    Certificate of(CertificateRow row, Edition edition, DecisionView decision) {
        var rulebook = edition.rulebook();
        var form = rulebook.outcome().certificate();
        return new Certificate(
                null,
                form.issuer().vi(),
                form.heading().vi(),
                row.recipient(),
                row.unit(),
                rulebook.findLevel(row.levelCode()).orElseThrow().name().vi(),
                edition.titleIn("vi"),
                rulebook.identity().entryTerm().vi(),
                row.entryTitle(),
                row.decisionNumber(),
                row.decisionDate(),
                decision.authority(),
                places.of(edition),
                row.decisionDate(),
                List.of(decision.signerTitle()),
                decision.signerName(),
                row.serial(),
                site + verifyPath(row));
    }
}
