package vn.bangvang.scoring;

/**
 * A prize that follows from rank and structure.
 *
 * @param level code of the prize level
 */
public record Award(String entry, String field, String level, int rank, Explanation explanation) {}
