package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A typed question of the dossier. Answers travel as text; {@link EntryFormRules} says how each type is written. */
public sealed interface Question {

    /** Unique in the whole dossier. */
    String code();

    LocalizedText label();

    @Nullable
    LocalizedText help();

    /** Whether an entry without an answer cannot be submitted. */
    boolean required();

    /** The type as written in the document, e.g. {@code long-text}. */
    default String type() {
        return Words.kebab(getClass().getSimpleName());
    }

    /** One line; {@code maxChars} counts characters as a reader sees code points. */
    record ShortText(
            @Code String code,
            LocalizedText label,
            @Nullable LocalizedText help,
            @Fallback("false") boolean required,

            @Within(min = "1", max = "2000") @Fallback("300")
            int maxChars)
            implements Question {}

    /** Several paragraphs; {@code maxWords} counts what stands between white space. */
    record LongText(
            @Code String code,
            LocalizedText label,
            @Nullable LocalizedText help,
            @Fallback("false") boolean required,
            @Within(min = "1", max = "20000") @Nullable Integer maxWords)
            implements Question {}

    /** A number between two inclusive ends with at most {@code decimals} places. */
    record Number(
            @Code String code,
            LocalizedText label,
            @Nullable LocalizedText help,
            @Fallback("false") boolean required,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Within(min = "0", max = "6") @Fallback("0") int decimals)
            implements Question {}

    /** Whole đồng, zero or more. */
    record Money(
            @Code String code,
            LocalizedText label,
            @Nullable LocalizedText help,
            @Fallback("false") boolean required,

            @Within(min = "0", max = "1000000000000000") @Nullable
            Long max)
            implements Question {}

    /** A day, both ends inclusive. */
    record Date(
            @Code String code,
            LocalizedText label,
            @Nullable LocalizedText help,
            @Fallback("false") boolean required,
            @Nullable LocalDate notBefore,
            @Nullable LocalDate notAfter)
            implements Question {}

    /** One of the options, or several when {@code multiple}. */
    record Choice(
            @Code String code,
            LocalizedText label,
            @Nullable LocalizedText help,
            @Fallback("false") boolean required,
            @Within(min = "2", max = "200") List<Option> options,
            @Fallback("false") boolean multiple)
            implements Question {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Yes or no; when required, only yes lets the entry be submitted. */
    record Pledge(
            @Code String code,
            LocalizedText label,
            @Nullable LocalizedText help,
            @Fallback("false") boolean required) implements Question {}

    /** One answer to choose. */
    record Option(@Code String code, LocalizedText label) {}
}
