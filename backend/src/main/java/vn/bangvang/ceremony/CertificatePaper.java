package vn.bangvang.ceremony;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bangvang.award.DecisionView;
import vn.bangvang.document.Certificate;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.IssuingPlace;
import vn.bangvang.rulebook.Outcome;

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
        var form = edition.rulebook().outcome().certificate();
        var wording = wording(row, edition);
        var signer = signer(form, decision);
        return new Certificate(
                null,
                form.issuer().vi(),
                form.heading().vi(),
                wording.opening(),
                row.recipient(),
                wording.unit(),
                wording.award(),
                wording.closing(),
                row.decisionNumber(),
                row.decisionDate(),
                decision.authority(),
                places.of(edition),
                VietnamTime.day(row.issuedAt()),
                List.of(signer.title().split("\\s+[-–]\\s+")),
                signer.name(),
                row.serial(),
                site + verifyPath(row));
    }

    private record Signer(String title, @Nullable String name) {}

    /** Who signs the decision, unless the regulation lets somebody else sign the certificates. */
    private static Signer signer(Outcome.Certificate form, DecisionView decision) {
        var title = form.signerTitle();
        return title == null
                ? new Signer(decision.signerTitle(), decision.signerName())
                : new Signer(title.vi(), form.signerName());
    }

    private static CertificateWording wording(CertificateRow row, Edition edition) {
        var rulebook = edition.rulebook();
        var form = rulebook.outcome().certificate();
        var facts = new HashMap<String, String>();
        facts.put("recipient", row.recipient());
        facts.put("prize", rulebook.findPrizeName(row.prizeCode()).orElseThrow().vi());
        facts.put("contest", edition.titleIn("vi"));
        Optional.ofNullable(row.unit()).ifPresent(unit -> facts.put("unit", unit));
        Optional.ofNullable(row.entryTitle()).ifPresent(title -> facts.put("entry", title));
        Optional.ofNullable(row.fieldCode())
                .flatMap(rulebook::findField)
                .ifPresent(field -> facts.put("field", field.name().vi()));
        var sentence = row.entryTitle() == null ? form.wordingWithoutEntry() : form.wording();
        return CertificateWording.of(sentence.vi(), facts);
    }
}
