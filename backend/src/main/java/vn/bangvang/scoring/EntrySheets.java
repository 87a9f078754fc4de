package vn.bangvang.scoring;

import java.util.List;

/**
 * All sealed sheets of one entry in one round.
 *
 * @param entry any key of the entry; equal ranks are listed in the order of these keys
 * @param field code of its field
 */
public record EntrySheets(String entry, String field, List<Sheet> sheets) {
    public EntrySheets {
        sheets = List.copyOf(sheets);
    }

    ContestEntry contestEntry() {
        return new ContestEntry(entry, field, null, null, List.of(), 0, 0);
    }
}
