package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.bangvang.programme.Editions;

/** Puts what the system knows about a dossier into the reader's language. */
@Singleton
class BackgroundViews {

    private final Editions editions;

    BackgroundViews(Editions editions) {
        this.editions = editions;
    }

    ArchiveFindingView finding(Found found, Locale locale) {
        var edition = editions.glance(found.editionId());
        var prize = found.prize();
        return new ArchiveFindingView(
                found.entryId(),
                found.editionId(),
                edition.code(),
                edition.titleIn(locale.getLanguage()),
                found.code(),
                found.title(),
                found.sameTitle(),
                found.authors(),
                !found.known().isEmpty(),
                prize == null ? null : prize.level().in(locale.getLanguage()),
                prize == null ? null : prize.decisionNumber(),
                prize == null ? null : prize.decisionDate());
    }

    @Nullable
    OriginView origin(@Nullable Origin origin, boolean withPoints, Locale locale) {
        if (origin == null) {
            return null;
        }
        var prize = origin.prize();
        var code = origin.entry().code();
        return new OriginView(
                origin.entry().id(),
                origin.edition().id(),
                origin.edition().code(),
                origin.edition().titleIn(locale.getLanguage()),
                code == null ? "" : code,
                origin.entry().title(),
                prize == null ? null : prize.level().in(locale.getLanguage()),
                prize == null || !withPoints ? null : prize.points(),
                prize == null ? null : prize.decisionNumber(),
                prize == null ? null : prize.decisionDate());
    }

    static PublicationConsentView consent(AuthorRow author) {
        return new PublicationConsentView(
                author.id(),
                author.fullName(),
                Boolean.TRUE.equals(author.consentPublication()) && !Boolean.FALSE.equals(author.consentChild()),
                author.consentWithdrawnAt());
    }
}
