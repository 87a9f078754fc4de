package vn.bangvang.rulebook;

/** Something asked of every author. */
public record AuthorDetail(Kind kind, @Fallback("false") boolean required) {

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
