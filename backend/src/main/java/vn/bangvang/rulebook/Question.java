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

    /** Several paragraphs; {@code maxWords} counts what stands between white space; an A4 page is 500 words. */
    record LongText(
            @Code String code,
            LocalizedText label,
            @Nullable LocalizedText help,
            @Fallback("false") boolean required,
            @Within(min = "1", max = "20000") @Nullable Integer maxWords,
            @Within(min = "1", max = "200") @Nullable Integer maxPages)
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

        /** Whether this is the code of one of the options. */
        boolean offers(String option) {
            return options.stream().anyMatch(o -> o.code().equals(option));
        }
    }

    /** Yes or no; when required, only yes lets the entry be submitted. */
    record Pledge(
            @Code String code,
            LocalizedText label,
            @Nullable LocalizedText help,
            @Fallback("false") boolean required) implements Question {}

    /** Rows of several columns; the answer is a JSON array of objects by column code. */
    record Table(
            @Code String code,
            LocalizedText label,
            @Nullable LocalizedText help,
            @Fallback("false") boolean required,
            @Within(min = "1", max = "12") List<Column> columns,
            @Within(min = "1", max = "200") @Fallback("20") int maxRows)
            implements Question {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /** A person other than the authors; the answer is a JSON object with {@code name} and the details' kinds. */
    record Person(
            @Code String code,
            LocalizedText label,
            @Nullable LocalizedText help,
            @Fallback("false") boolean required,
            @Fallback("contact") PersonRole role,
            List<AuthorDetail> details)
            implements Question {
        public Person {
            details = List.copyOf(details);
        }
    }

    /** SUPERVISOR: guided the authors, and so must not judge them. */
    enum PersonRole {
        SUPERVISOR,
        CONTACT
    }

    /** One column of a table. */
    record Column(
            @Code String code,
            LocalizedText label,
            @Fallback("text") ColumnType type,
            @Fallback("false") boolean required) {}

    enum ColumnType {
        TEXT,
        NUMBER,
        MONEY,
        DATE
    }

    /** One answer to choose. */
    record Option(@Code String code, LocalizedText label) {}
}
