package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.Text;
import vn.bangvang.programme.Units;
import vn.bangvang.rulebook.AuthorDetail;
import vn.bangvang.rulebook.FilledForm.Consent;

/** Turns the authors of a dossier that is handed in into rows that others can count on. */
@Singleton
class Authors {

    private final AuthorRepository rows;
    private final Units units;
    private final Ids ids;

    Authors(AuthorRepository rows, Units units, Ids ids) {
        this.rows = rows;
        this.units = units;
        this.ids = ids;
    }

    void replace(UUID entryId, List<AuthorDraft> authors, boolean again, Instant now) {
        var takenBack = new HashMap<String, @Nullable Instant>();
        if (again) {
            rows.of(entryId).forEach(author -> takenBack.put(author.nameKey(), author.consentWithdrawnAt()));
            rows.clear(entryId);
        }
        var fresh = new ArrayList<AuthorRow>();
        for (var author : authors) {
            fresh.add(row(entryId, fresh.size() + 1, author, takenBack, now));
        }
        rows.saveAll(fresh);
    }

    /** A consent that was taken back is not given again by words typed before. */
    private AuthorRow row(
            UUID entryId, int ordinal, AuthorDraft author, Map<String, @Nullable Instant> takenBack, Instant now) {
        var withdrawnAt = author.guardian() == null ? null : takenBack.get(Text.searchKey(author.name()));
        var unit = detail(author, AuthorDetail.Kind.WORKPLACE);
        var guardian = author.guardian();
        return new AuthorRow(
                ids.next(),
                entryId,
                ordinal,
                author.lead(),
                author.name(),
                Text.searchKey(author.name()),
                DossierCheck.day(author.detail(AuthorDetail.Kind.BIRTH_DATE)),
                detail(author, AuthorDetail.Kind.GENDER),
                detail(author, AuthorDetail.Kind.ETHNICITY),
                detail(author, AuthorDetail.Kind.DEGREE),
                detail(author, AuthorDetail.Kind.OCCUPATION),
                unit,
                units.idOf(unit).orElse(null),
                detail(author, AuthorDetail.Kind.ADDRESS),
                detail(author, AuthorDetail.Kind.PHONE),
                detail(author, AuthorDetail.Kind.EMAIL),
                DossierCheck.share(author.share()),
                guardian == null ? null : Text.nfcOrNull(guardian.name()),
                guardian == null ? null : Text.nfcOrNull(guardian.relation()),
                guardian == null ? null : Text.nfcOrNull(guardian.phone()),
                guardian == null ? null : given(guardian.processing()),
                guardian == null ? null : withdrawnAt == null ? given(guardian.publication()) : Boolean.FALSE,
                guardian == null ? null : given(guardian.childPublication()),
                withdrawnAt,
                now);
    }

    private static @Nullable Boolean given(Consent consent) {
        return switch (consent) {
            case GIVEN -> true;
            case REFUSED -> false;
            case UNANSWERED -> null;
        };
    }

    private static @Nullable String detail(AuthorDraft author, AuthorDetail.Kind kind) {
        return Text.nfcOrNull(author.detail(kind));
    }
}
