package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant has filled in so far; anything may still be missing or wrong.
 *
 * @param entrant in which capacity the entry is made
 * @param organisation name of the organisation that enters in its own name
 * @param submittingUnit name of the unit that collects and submits, or nominates
 * @param answers by code of the question, as typed: numbers with a point or a comma, money as digits, dates as
 *     {@code 2026-11-23}, pledges as {@code true} or {@code false}, several options separated by commas, tables as a
 *     JSON array of objects by column code, persons as a JSON object with {@code name} and the details' kinds in
 *     kebab case; cells are JSON strings
 */
public record FilledForm(
        @Nullable String title,
        @Nullable String field,
        People.@Nullable EntrantKind entrant,
        @Nullable String organisation,
        @Nullable String submittingUnit,
        List<Author> authors,
        Map<String, String> answers,
        List<File> files) {

    public FilledForm {
        authors = List.copyOf(authors);
        answers = Map.copyOf(answers);
        files = List.copyOf(files);
    }

    /** The answer without the spaces around it; empty when there is none. */
    String answer(String question) {
        return answers.getOrDefault(question, "").strip();
    }

    /** How many files of this kind are attached. */
    long filesOf(String kind) {
        return files.stream().filter(f -> f.kind().equals(kind)).count();
    }

    /** The days of birth that can be read. */
    List<LocalDate> birthDates() {
        return authors.stream().map(Author::birthDate).filter(Objects::nonNull).toList();
    }

    /**
     * @param share per cent
     * @param details as typed
     * @param guardian what the legal representative said; looked at only when the author is a child
     */
    public record Author(
            @Nullable String name,
            @Nullable BigDecimal share,
            Map<AuthorDetail.Kind, String> details,
            Guardian guardian) {
        public Author {
            details = Map.copyOf(details);
        }

        /** The day of birth, or null when none that can be read was typed. */
        @Nullable
        LocalDate birthDate() {
            return AnswerRules.day(
                    details.getOrDefault(AuthorDetail.Kind.BIRTH_DATE, "").strip());
        }
    }

    /**
     * The legal representative of a child and the consents given.
     *
     * @param name of the representative
     * @param processing of the child's data in this edition; without it the child cannot enter
     * @param publication of the child's name with a result; may be refused
     * @param childPublication the child's own consent to the same
     */
    public record Guardian(@Nullable String name, Consent processing, Consent publication, Consent childPublication) {

        /** Nothing said so far. */
        public static final Guardian NONE =
                new Guardian(null, Consent.UNANSWERED, Consent.UNANSWERED, Consent.UNANSWERED);
    }

    /** Silence is no consent (Luật 91/2025/QH15). */
    public enum Consent {
        UNANSWERED,
        GIVEN,
        REFUSED
    }

    /**
     * @param kind code of the attachment kind
     * @param mediaType as sniffed
     */
    public record File(String kind, String mediaType, long bytes) {}
}
