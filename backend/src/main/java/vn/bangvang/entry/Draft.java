package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant has typed so far, complete or not.
 *
 * @param field code of the field
 * @param entrant name of an entrant kind
 * @param answers as text, by the code of their question
 */
@Serdeable
public record Draft(
        String title,
        String field,
        String entrant,
        String organisation,
        String submittingUnit,
        Map<String, String> answers,
        List<AuthorDraft> authors) {

    public Draft {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        authors = List.copyOf(authors);
    }

    static Draft begun(String entrant, AuthorDraft first) {
        return new Draft("", "", entrant, "", "", Map.of(), List.of(first));
    }

    /** What judging needs: who the authors are, not when they were born, how to reach them or who represents them. */
    Draft forJudges() {
        return new Draft(
                title,
                field,
                entrant,
                organisation,
                submittingUnit,
                answers,
                authors.stream().map(AuthorDraft::forJudges).toList());
    }

    /** Composed letters, but not a space less than was typed. */
    static String typed(@Nullable String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static Map<String, String> typed(@Nullable Map<String, @Nullable String> texts) {
        var typed = new LinkedHashMap<String, String>();
        if (texts != null) {
            texts.forEach((code, text) -> {
                if (text != null && !text.isEmpty()) {
                    typed.put(code, typed(text));
                }
            });
        }
        return typed;
    }
}
