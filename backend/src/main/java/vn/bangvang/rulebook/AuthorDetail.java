package vn.bangvang.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * Something asked of every author.
 *
 * @param label what the edition calls it, e.g. "Trường, lớp"; absent for the usual word
 */
public record AuthorDetail(
        Kind kind,
        @Nullable LocalizedText label,
        @Fallback("false") boolean required) {

    /** ETHNICITY is sensitive personal data since 2026 (Nghị định 356/2025): never public. */
    public enum Kind {
        BIRTH_DATE,
        GENDER,
        ETHNICITY,
        DEGREE,
        OCCUPATION,
        WORKPLACE,
        ADDRESS,
        PHONE,
        EMAIL
    }
}
