package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant has filled in so far; anything may still be missing or wrong.
 *
 * @param entrant in which capacity the entry is made
 * @param organisation name of the organisation that enters in its own name
 * @param answers by code of the question, as typed: numbers with a point or a comma, money as digits, dates as
 *     {@code 2026-11-23}, pledges as {@code true} or {@code false}, several options separated by commas
 */
public record FilledForm(
        @Nullable String title,
        @Nullable String field,
        People.@Nullable EntrantKind entrant,
        @Nullable String organisation,
        List<Author> authors,
        Map<String, String> answers,
        List<File> files) {

    public FilledForm {
        authors = List.copyOf(authors);
        answers = Map.copyOf(answers);
        files = List.copyOf(files);
    }

    /**
     * @param share per cent
     * @param details as typed
     */
    public record Author(@Nullable String name, @Nullable BigDecimal share, Map<AuthorDetail.Kind, String> details) {
        public Author {
            details = Map.copyOf(details);
        }
    }

    /**
     * @param kind code of the attachment kind
     * @param mediaType as sniffed
     */
    public record File(String kind, String mediaType, long bytes) {}
}
