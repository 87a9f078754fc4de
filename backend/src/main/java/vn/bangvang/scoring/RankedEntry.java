package vn.bangvang.scoring;

import java.util.List;

/**
 * An entry with its rank among all, or in its field or age group, as the rulebook's scope says.
 *
 * @param rank from 1; entries that nothing separates share it and the next ranks are left out (1, 2, 2, 4)
 * @param isShared whether another entry has the same rank
 * @param explanation why it stands before or beside entries with an equal total
 */
public record RankedEntry(
        ContestEntry contestEntry, EntryResult result, int rank, boolean isShared, List<Explanation> explanation) {

    public String entry() {
        return result.entry();
    }

    public String field() {
        return result.field();
    }
}
