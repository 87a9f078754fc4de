package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Round;

/** Looks up which sheets a round needs and has. */
@Singleton
class DueSheets {

    private final Panels panels;
    private final SheetRepository sheets;
    private final ConflictFinder conflicts;

    DueSheets(Panels panels, SheetRepository sheets, ConflictFinder conflicts) {
        this.panels = panels;
        this.sheets = sheets;
        this.conflicts = conflicts;
    }

    Due of(Edition edition, Round round, List<EligibleEntry> entrants) {
        boolean everybody = round.judgesPerEntry() == 0;
        return Due.of(
                round,
                panels.seating(edition, round),
                everybody ? conflicts.ofEdition(edition.id(), entrants) : new Conflicts(Map.of(), Map.of()),
                sheets.ofRound(edition.id(), round.code()));
    }
}
