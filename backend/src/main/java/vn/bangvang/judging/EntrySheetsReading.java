package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.entry.Entries;
import vn.bangvang.kernel.UseCase;

/** Shows the organiser and the panel's chair a dossier beside everything that was given to it. */
@Singleton
class EntrySheetsReading {

    private final GivenSheetRepository sheets;
    private final Entries entries;
    private final ConflictFinder conflicts;
    private final JudgingReaders readers;
    private final Access access;

    EntrySheetsReading(
            GivenSheetRepository sheets,
            Entries entries,
            ConflictFinder conflicts,
            JudgingReaders readers,
            Access access) {
        this.sheets = sheets;
        this.entries = entries;
        this.conflicts = conflicts;
        this.readers = readers;
        this.access = access;
    }

    @UseCase(readOnly = true)
    EntrySheetsView get(Caller caller, UUID entryId) {
        var entry = entries.get(entryId);
        var given = sheets.ofEntry(entryId).stream()
                .filter(sheet ->
                        access.may(caller, Action.SCORETABLE_VIEW, Scope.panel(entry.editionId(), sheet.panelId())))
                .toList();
        if (given.isEmpty()) {
            access.require(caller, Action.SCORETABLE_VIEW, Scope.edition(entry.editionId()));
        }
        conflicts.requireNone(caller.accountId(), entryId);
        var marks = sheets.marksOfEntry(entryId).stream()
                .collect(Collectors.groupingBy(
                        GivenMark::sheetId, Collectors.mapping(GivenMark::view, Collectors.toList())));
        return new EntrySheetsView(
                entryId,
                entry.code(),
                entry.title(),
                entries.handedIn(entryId, isBlindFor(caller, entry.editionId(), entryId))
                        .dossier(),
                given.stream()
                        .map(sheet -> sheet.view(marks.getOrDefault(sheet.id(), List.of())))
                        .toList());
    }

    /** In a blind round the panel's chair knows the authors no more than its judges do. */
    private boolean isBlindFor(Caller caller, UUID editionId, UUID entryId) {
        boolean isStaff = access.may(caller, Action.RANKING_VIEW, Scope.edition(editionId));
        return !isStaff && readers.isBlindFor(caller.accountId(), entryId);
    }
}
