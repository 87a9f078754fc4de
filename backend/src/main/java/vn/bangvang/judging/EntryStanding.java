package vn.bangvang.judging;

import java.util.UUID;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.scoring.EntrySheets;

/**
 * An entry with all its sealed sheets of the ranked round.
 *
 * @param sheets keyed by the entry's code, so that entries nothing separates are listed in the order of the register
 * @param sheetsExpected how many sheets it needs
 */
public record EntryStanding(EligibleEntry entry, EntrySheets sheets, int sheetsExpected) {

    public UUID entryId() {
        return entry.id();
    }

    public boolean isComplete() {
        return sheets.sheets().size() >= sheetsExpected;
    }
}
