package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.kernel.PageView;
import vn.bangvang.kernel.web.Reader;
import vn.bangvang.kernel.web.Versions;

/** The applicant's side: begin, type, hand in, take back. */
@Tag(name = "entry")
@Controller("/api")
class EntryController {

    private final Calls calls;
    private final Drafting drafting;
    private final Forwarded forwarded;
    private final Submission submission;
    private final Withdrawal withdrawal;
    private final Dossiers dossiers;
    private final EntryViews views;

    EntryController(
            Calls calls,
            Drafting drafting,
            Forwarded forwarded,
            Submission submission,
            Withdrawal withdrawal,
            Dossiers dossiers,
            EntryViews views) {
        this.calls = calls;
        this.drafting = drafting;
        this.forwarded = forwarded;
        this.submission = submission;
        this.withdrawal = withdrawal;
        this.dossiers = dossiers;
        this.views = views;
    }

    @Get("/calls")
    @Operation(operationId = "listCalls")
    @Permit(Action.ENTRY_CREATE)
    List<CallView> calls(Caller caller, HttpRequest<?> http) {
        return calls.open(Reader.localeOf(http));
    }

    @Get("/editions/{id}/entry-form")
    @Operation(operationId = "getEntryForm")
    @Permit(Action.EDITION_VIEW)
    EntryFormView form(UUID id, Caller caller, HttpRequest<?> http) {
        return calls.form(caller, id, Reader.localeOf(http));
    }

    @Post("/editions/{id}/entries")
    @Operation(operationId = "beginEntry")
    @Permit(Action.ENTRY_CREATE)
    @Status(HttpStatus.CREATED)
    BegunView begin(UUID id, @Nullable @Body BeginRequest request, Caller caller) {
        var from = request == null ? null : request.fromEntry();
        return new BegunView(from == null ? drafting.begin(caller, id) : forwarded.begin(caller, id, from));
    }

    @Get("/entries")
    @Operation(operationId = "listMyEntries")
    @Permit(Action.ENTRY_LIST_OWN)
    PageView<EntryCardView> mine(
            @Nullable @QueryValue UUID after, @Nullable @QueryValue Integer limit, Caller caller, HttpRequest<?> http) {
        var page = dossiers.mine(caller, after, PageView.limit(limit));
        return new PageView<>(calls.cards(page.items(), Reader.localeOf(http)), page.next());
    }

    @Get("/entries/{id}")
    @Operation(operationId = "getEntry")
    @Permit(Action.ENTRY_VIEW)
    HttpResponse<EntryView> get(UUID id, Caller caller, HttpRequest<?> http) {
        var view = views.entry(dossiers.read(caller, id), Reader.localeOf(http));
        return Versions.tagged(view, view.version());
    }

    @Put("/entries/{id}/draft")
    @Operation(operationId = "saveDraft")
    @Permit(Action.ENTRY_EDIT)
    HttpResponse<DraftSavedView> save(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body DraftRequest request,
            Caller caller,
            HttpRequest<?> http) {
        var saved = drafting.save(caller, id, Versions.seen(ifMatch), request.toDraft());
        return Versions.tagged(views.saved(saved, Reader.localeOf(http)), saved.version());
    }

    @Post("/entries/{id}/submission")
    @Operation(operationId = "submitEntry")
    @Permit(Action.ENTRY_SUBMIT)
    HttpResponse<ReceiptView> submit(UUID id, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, Caller caller) {
        var receipt = submission.submit(caller, id, Versions.seen(ifMatch));
        return Versions.tagged(EntryViews.receipt(receipt), receipt.version());
    }

    @Post("/entries/{id}/withdrawal")
    @Operation(operationId = "withdrawEntry")
    @Permit(Action.ENTRY_WITHDRAW)
    @Status(HttpStatus.NO_CONTENT)
    void withdraw(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body WithdrawalRequest request,
            Caller caller) {
        withdrawal.withdraw(caller, id, Versions.seen(ifMatch), request.reason());
    }
}
