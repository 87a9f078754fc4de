package vn.bangvang.judging;

import java.util.Set;
import java.util.UUID;

/**
 * How far judging is.
 *
 * @param entries that take part
 * @param unassigned how many of them have no sheet at all
 * @param lacking how many more sheets have to be assigned to somebody
 * @param unfinished entries that still need a sealed sheet
 * @param open sheets that are assigned and not sealed
 * @param sealed sheets that count
 * @param divergent entries whose judges differ by more than the regulation allows
 */
public record Progress(
        int entries, int unassigned, int lacking, Set<UUID> unfinished, int open, int sealed, int divergent) {

    public Progress {
        unfinished = Set.copyOf(unfinished);
    }

    /** Every entry has all its sheets, and none is left open. */
    public boolean isComplete() {
        return entries > 0 && unfinished.isEmpty() && lacking == 0 && open == 0;
    }
}
