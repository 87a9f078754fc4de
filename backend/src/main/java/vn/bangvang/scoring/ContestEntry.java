package vn.bangvang.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Ranking.Scope;

/**
 * An entry that takes part, as far as counting must know it; no personal data.
 *
 * @param entry any key of the entry; entries of equal rank are listed in the order of these keys, which means nothing
 * @param field code of its field
 * @param ageGroup code of its age group; absent when ages are not separated
 * @param unit any key of the submitting unit; absent when there is none
 * @param authors any keys of its authors, the same in every entry of the same person
 * @param youth how young the youngest author is: a greater number is younger; 0 when unknown
 * @param seniority how old the oldest author is: a greater number is older; 0 when unknown
 */
public record ContestEntry(
        String entry,
        String field,
        @Nullable String ageGroup,
        @Nullable String unit,
        List<String> authors,
        long youth,
        long seniority) {

    public ContestEntry {
        authors = List.copyOf(authors);
    }

    /** The list in which it is counted: its field, its age group, or the one of all; empty when there is but one. */
    String list(Scope scope) {
        return switch (scope) {
            case OVERALL -> "";
            case PER_FIELD -> field;
            case PER_AGE_GROUP -> ageGroup == null ? "" : ageGroup;
        };
    }
}
