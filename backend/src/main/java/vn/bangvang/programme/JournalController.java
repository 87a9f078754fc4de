package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.account.Scope;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.JournalView;
import vn.bangvang.kernel.PageView;

@Tag(name = "journal")
@Controller("/api/editions")
class JournalController {

    private final Journal journal;
    private final Access access;

    JournalController(Journal journal, Access access) {
        this.journal = journal;
        this.access = access;
    }

    @Get("/{id}/journal")
    @Operation(operationId = "listEditionJournal")
    @Permit(Action.JOURNAL_EDITION)
    PageView<JournalView> ofEdition(
            UUID id, @Nullable @QueryValue UUID after, @Nullable @QueryValue Integer limit, Caller caller) {
        access.require(caller, Action.JOURNAL_EDITION, Scope.edition(id));
        return journal.ofEdition(id, after, PageView.limit(limit));
    }
}
