package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.JournalView;
import vn.bangvang.kernel.PageView;

/** Who did what to one dossier. */
@Tag(name = "journal")
@Controller("/api/entries")
class EntryJournalController {

    private final EntryGate gate;
    private final Journal journal;

    EntryJournalController(EntryGate gate, Journal journal) {
        this.gate = gate;
        this.journal = journal;
    }

    @Get("/{id}/journal")
    @Operation(operationId = "listEntryJournal")
    @Permit(Action.JOURNAL_ENTRY)
    PageView<JournalView> ofEntry(
            UUID id, @Nullable @QueryValue UUID after, @Nullable @QueryValue Integer limit, Caller caller) {
        var entry = gate.read(caller, Action.JOURNAL_ENTRY, id);
        return journal.ofEntry(entry.id(), after, PageView.limit(limit));
    }
}
