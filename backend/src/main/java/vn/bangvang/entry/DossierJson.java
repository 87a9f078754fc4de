package vn.bangvang.entry;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.RuleBroken;

/** Drafts and dossiers as the database keeps them. */
@Singleton
class DossierJson {

    static final int MOST_CHARACTERS = 2_000_000;

    private final ObjectMapper json;

    DossierJson(ObjectMapper json) {
        this.json = json;
    }

    /** The only limit a draft meets: what is too long for its question is kept and named, not refused. */
    String write(Draft draft) {
        var text = text(draft);
        if (text.length() > MOST_CHARACTERS) {
            throw RuleBroken.of(EntryRule.DRAFT_TOO_LARGE, "max", MOST_CHARACTERS);
        }
        return text;
    }

    String write(Dossier dossier) {
        return text(dossier);
    }

    Draft draft(String text) {
        return read(text, Draft.class);
    }

    Dossier dossier(@Nullable String text) {
        if (text == null) {
            throw new IllegalStateException("No dossier was handed in");
        }
        return read(text, Dossier.class);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(text, type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
