package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.bangvang.rulebook.AuthorDetail;
import vn.bangvang.rulebook.Rulebook;

/**
 * An author as typed: every part is text and may be unfinished or wrong until the dossier is handed in.
 *
 * @param details by kind as the rulebook writes it, {@code birth-date}
 * @param guardian when the author is a child
 */
@Serdeable
public record AuthorDraft(
        String name,
        boolean lead,
        String share,
        Map<String, String> details,
        @Nullable GuardianDraft guardian) {

    private static final Set<AuthorDetail.Kind> PRIVATE = EnumSet.of(
            AuthorDetail.Kind.BIRTH_DATE,
            AuthorDetail.Kind.ETHNICITY,
            AuthorDetail.Kind.ADDRESS,
            AuthorDetail.Kind.PHONE,
            AuthorDetail.Kind.EMAIL);

    static final AuthorDraft NOBODY = new AuthorDraft("", true, "100", Map.of(), null);

    public AuthorDraft {
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }

    static AuthorDraft named(String name, String email) {
        return new AuthorDraft(name, true, "100", Map.of(word(AuthorDetail.Kind.EMAIL), email), null);
    }

    String detail(AuthorDetail.Kind kind) {
        return details.getOrDefault(word(kind), "").strip();
    }

    /** Whether a legal representative speaks for the author on this day. */
    boolean isChild(Rulebook rulebook, LocalDate today) {
        var minors = rulebook.people().minors();
        var born = DossierCheck.day(detail(AuthorDetail.Kind.BIRTH_DATE));
        return minors != null && born != null && born.plusYears(minors.below()).isAfter(today);
    }

    AuthorDraft with(@Nullable GuardianDraft other) {
        return new AuthorDraft(name, lead, share, details, other);
    }

    AuthorDraft forJudges() {
        var shown = new TreeMap<>(details);
        PRIVATE.forEach(kind -> shown.remove(word(kind)));
        return new AuthorDraft(name, lead, share, shown, null);
    }

    static String word(AuthorDetail.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
