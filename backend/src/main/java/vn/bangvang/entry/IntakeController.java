package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.kernel.PageView;
import vn.bangvang.kernel.web.Reader;
import vn.bangvang.kernel.web.Versions;

/** The secretary's side: the queue and its findings. */
@Tag(name = "entry")
@Controller("/api")
class IntakeController {

    private final Intake intake;
    private final Checks checks;
    private final Dossiers dossiers;
    private final EntryViews views;

    IntakeController(Intake intake, Checks checks, Dossiers dossiers, EntryViews views) {
        this.intake = intake;
        this.checks = checks;
        this.dossiers = dossiers;
        this.views = views;
    }

    /** @param after the last number of the page before */
    @Get("/editions/{id}/intake")
    @Operation(operationId = "listIntake")
    @Permit(Action.ENTRY_QUEUE)
    IntakeView page(
            UUID id,
            @Nullable @QueryValue EntryState state,
            @Nullable @QueryValue String field,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue Integer after,
            @Nullable @QueryValue Integer limit,
            Caller caller) {
        var filter = new Intake.Filter(state, field, q);
        return EntryViews.intake(intake.page(caller, id, filter, after == null ? 0 : after, PageView.limit(limit)));
    }

    @Post("/entries/{id}/checks")
    @Operation(operationId = "checkEntry")
    @Permit(Action.ENTRY_CHECK)
    HttpResponse<EntryView> check(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body CheckRequest request,
            Caller caller,
            HttpRequest<?> http) {
        checks.find(caller, id, Versions.seen(ifMatch), request);
        var view = views.entry(dossiers.read(caller, id), Reader.localeOf(http));
        return Versions.tagged(view, view.version());
    }
}
