package vn.bangvang.ceremony;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bangvang.award.NameView;
import vn.bangvang.award.Publication;
import vn.bangvang.award.Publications;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.Editions;

/** The register as the public may ask it. */
@Singleton
public class Certificates {

    private final CertificateRepository certificates;
    private final Publications publications;
    private final Editions editions;

    Certificates(CertificateRepository certificates, Publications publications, Editions editions) {
        this.certificates = certificates;
        this.publications = publications;
        this.editions = editions;
    }

    /** Empty for an unknown code, and while the result itself is not to be seen: a certificate must not tell it early. */
    @UseCase(readOnly = true)
    public Optional<CertificateCheckView> check(String token, Instant now) {
        if (!Tokens.isOne(token)) {
            return Optional.empty();
        }
        return certificates
                .findByToken(token)
                .filter(row -> row.revokedAt() != null || isPublished(row, now))
                .map(row -> view(row, editions.get(row.editionId())));
    }

    private boolean isPublished(CertificateRow row, Instant now) {
        return publications
                .find(row.editionId())
                .filter((Publication publication) -> publication.isVisibleAt(now))
                .isPresent();
    }

    private static CertificateCheckView view(CertificateRow row, Edition edition) {
        var rulebook = edition.rulebook();
        return new CertificateCheckView(
                row.revokedAt() == null ? CertificateState.VALID : CertificateState.REVOKED,
                row.serial(),
                row.nameIsPublic() ? row.recipient() : initials(row.recipient()),
                NameView.of(rulebook.findLevel(row.levelCode()).orElseThrow().name()),
                row.entryTitle(),
                NameView.of(rulebook.findField(row.fieldCode()).orElseThrow().name()),
                NameView.titleOf(edition),
                edition.code(),
                NameView.of(rulebook.outcome().certificate().issuer()),
                row.decisionNumber(),
                row.decisionDate(),
                row.issuedAt(),
                row.revokedAt());
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining());
    }
}
