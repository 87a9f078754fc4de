package vn.bangvang.judging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.scoring.EntryResult;

/**
 * An entry in a round.
 *
 * @param result absent while it has no sealed sheet
 * @param sheetsExpected how many sheets it needs
 * @param complete whether all of them are sealed
 */
record EntryStanding(EligibleEntry entry, @Nullable EntryResult result, int sheetsExpected, boolean complete) {

    UUID entryId() {
        return entry.id();
    }
}
