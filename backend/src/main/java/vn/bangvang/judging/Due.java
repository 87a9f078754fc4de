package vn.bangvang.judging;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.rulebook.Round;

/**
 * Which sheets the entries of a round need and have.
 *
 * @param live sheets of the round that nobody has stepped aside from, by entry
 */
record Due(Round round, Seating seating, Conflicts conflicts, Map<UUID, List<SheetRow>> live) {

    static Due of(Round round, Seating seating, Conflicts conflicts, List<SheetRow> sheets) {
        var live = sheets.stream()
                .filter(sheet -> sheet.state() != SheetState.RECUSED)
                .collect(Collectors.groupingBy(SheetRow::entryId));
        return new Due(round, seating, conflicts, live);
    }

    List<SheetRow> of(EligibleEntry entry) {
        return live.getOrDefault(entry.id(), List.of());
    }

    /** As many as the regulation says, or one of every member who may judge it; more where a judge was added. */
    int expected(EligibleEntry entry) {
        if (round.judgesPerEntry() > 0) {
            return Math.max(round.judgesPerEntry(), of(entry).size());
        }
        var judges = free(entry);
        of(entry).forEach(sheet -> judges.add(sheet.judgeId()));
        return judges.size();
    }

    /** Members of its panel who sit there and have no conflict with it. */
    Set<UUID> free(EligibleEntry entry) {
        return seating.panelOf(entry).stream()
                .flatMap(panel -> seating.seatedOf(panel).stream())
                .filter(member -> !conflicts.has(member.sitter(), entry))
                .map(Member::judgeId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    int lacking(EligibleEntry entry) {
        return expected(entry) - of(entry).size();
    }

    int sealed(EligibleEntry entry) {
        return (int) of(entry).stream()
                .filter(sheet -> sheet.state() == SheetState.SEALED)
                .count();
    }

    /** Nobody who may judge it is no reason to call it judged. */
    boolean isComplete(EligibleEntry entry) {
        return expected(entry) > 0 && sealed(entry) >= expected(entry);
    }
}
