package vn.bangvang.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * More entries of equal rank than places left in a level, or than prizes left for an author whose entries they are:
 * the organiser decides, the machine does not.
 *
 * @param level code of the prize level
 * @param field code of the field or age group; absent when prizes are counted over all, or when the entries of one author
 *     stand in several lists
 * @param places left in the level, or prizes left for the author; at least 1
 * @param tied keys of the entries, more than {@code places}
 * @param mayExceed whether the rulebook lets all of them have the prize by decision
 */
public record TieForPlace(String level, @Nullable String field, int places, List<String> tied, boolean mayExceed) {
    public TieForPlace {
        tied = List.copyOf(tied);
    }
}
