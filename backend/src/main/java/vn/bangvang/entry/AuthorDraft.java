package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.bangvang.rulebook.AuthorDetail;

/**
 * An author as typed: every part is text and may be unfinished or wrong until the dossier is handed in.
 *
 * @param details by kind as the rulebook writes it, {@code birth-date}
 */
@Serdeable
public record AuthorDraft(String name, boolean lead, String share, Map<String, String> details) {

    public AuthorDraft {
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }

    static AuthorDraft named(String name, String email) {
        return new AuthorDraft(name, true, "100", Map.of(word(AuthorDetail.Kind.EMAIL), email));
    }

    String detail(AuthorDetail.Kind kind) {
        return details.getOrDefault(word(kind), "").strip();
    }

    AuthorDraft asLead(boolean isLead) {
        return new AuthorDraft(name, isLead, share, details);
    }

    static String word(AuthorDetail.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
