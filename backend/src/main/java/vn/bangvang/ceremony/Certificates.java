package vn.bangvang.ceremony;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bangvang.award.NameView;
import vn.bangvang.award.PrizedAuthor;
import vn.bangvang.award.Publication;
import vn.bangvang.award.Publications;
import vn.bangvang.entry.Entries;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.Outcome.NamesWithoutConsent;

/** The register as the public may ask it. */
@Singleton
public class Certificates {

    private final CertificateRepository certificates;
    private final Publications publications;
    private final Editions editions;
    private final Entries entries;

    Certificates(CertificateRepository certificates, Publications publications, Editions editions, Entries entries) {
        this.certificates = certificates;
        this.publications = publications;
        this.editions = editions;
        this.entries = entries;
    }

    /** Empty for an unknown code, and while the result itself is not to be seen: a certificate must not tell it early. */
    @UseCase(readOnly = true)
    public Optional<CertificateCheckView> check(String token, Instant now) {
        if (!Tokens.isOne(token)) {
            return Optional.empty();
        }
        return certificates
                .findByToken(token)
                .filter(row -> !row.isStanding() || isPublished(row, now))
                .map(row -> view(row, editions.get(row.editionId())));
    }

    private boolean isPublished(CertificateRow row, Instant now) {
        return publications
                .find(row.editionId())
                .filter((Publication publication) -> publication.isVisibleAt(now))
                .isPresent();
    }

    private CertificateCheckView view(CertificateRow row, Edition edition) {
        var rulebook = edition.rulebook();
        return new CertificateCheckView(
                row.isStanding() ? CertificateState.VALID : CertificateState.REVOKED,
                row.serial(),
                recipient(row, rulebook.outcome().namesWithoutConsent()),
                NameView.of(rulebook.findPrizeName(row.prizeCode()).orElseThrow()),
                row.entryTitle(),
                Optional.ofNullable(row.fieldCode())
                        .flatMap(rulebook::findField)
                        .map(field -> NameView.of(field.name()))
                        .orElse(null),
                NameView.titleOf(edition),
                edition.code(),
                NameView.of(rulebook.outcome().certificate().issuer()),
                row.decisionNumber(),
                row.decisionDate(),
                row.issuedAt(),
                row.revokedAt());
    }

    /** Asked anew each time: a consent may have been taken back since the paper was printed. */
    private @Nullable String recipient(CertificateRow row, NamesWithoutConsent otherwise) {
        var entryId = row.entryId();
        boolean isPublic = entryId == null
                || entries.authors(entryId).stream()
                        .anyMatch(author -> author.id().equals(row.holderId()) && author.nameIsPublic());
        return new PrizedAuthor(row.holderId(), row.recipient(), isPublic)
                .publicName(otherwise)
                .orElse(null);
    }
}
