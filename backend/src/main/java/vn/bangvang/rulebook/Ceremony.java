package vn.bangvang.rulebook;

/** In which order laureates are called. */
public record Ceremony(
        @Fallback("lowest-first") LevelOrder levels,
        @Fallback("by-field") WithinLevel within,
        @Fallback("false") boolean example) {

    public enum LevelOrder {
        HIGHEST_FIRST,
        LOWEST_FIRST
    }

    public enum WithinLevel {
        BY_RANK,
        BY_FIELD,
        BY_CODE
    }
}
