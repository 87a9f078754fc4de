package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.kernel.web.Reader;
import vn.bangvang.kernel.web.Versions;

@Tag(name = "rulebook")
@Controller("/api/editions/{id}/rulebooks/draft")
class RulebookDraftController {

    private final RulebookDrafts drafts;
    private final RulebookVersions versions;
    private final RulebookIssuing issuing;

    RulebookDraftController(RulebookDrafts drafts, RulebookVersions versions, RulebookIssuing issuing) {
        this.drafts = drafts;
        this.versions = versions;
        this.issuing = issuing;
    }

    @Get
    @Operation(operationId = "getRulebookDraft")
    @Permit(Action.EDITION_CHANGE)
    HttpResponse<RulebookDocumentView> get(UUID id, Caller caller, HttpRequest<?> http) {
        return tagged(versions.draft(caller, id, Reader.localeOf(http)));
    }

    @Post
    @Operation(operationId = "beginRulebookDraft")
    @Permit(Action.EDITION_CHANGE)
    HttpResponse<RulebookDocumentView> begin(
            UUID id, @Valid @Body RulebookDraftRequest request, Caller caller, HttpRequest<?> http) {
        var view = drafts.begin(caller, id, request, Reader.localeOf(http));
        return Versions.tagged(view, view.version()).status(HttpStatus.CREATED);
    }

    @Put
    @Operation(operationId = "writeRulebookDraft")
    @Permit(Action.EDITION_CHANGE)
    HttpResponse<RulebookDocumentView> write(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body RulebookDocumentRequest request,
            Caller caller,
            HttpRequest<?> http) {
        return tagged(drafts.write(caller, id, Versions.seen(ifMatch), request.document(), Reader.localeOf(http)));
    }

    @Delete
    @Operation(operationId = "dropRulebookDraft")
    @Permit(Action.EDITION_CHANGE)
    @Status(HttpStatus.NO_CONTENT)
    void drop(UUID id, Caller caller) {
        drafts.drop(caller, id);
    }

    @Get("/impact")
    @Operation(operationId = "getRulebookImpact")
    @Permit(Action.EDITION_CHANGE)
    RulebookImpactView impact(UUID id, Caller caller, HttpRequest<?> http) {
        return issuing.impact(caller, id, Reader.localeOf(http));
    }

    @Post("/issue")
    @Operation(operationId = "issueRulebook")
    @Permit(Action.EDITION_CHANGE)
    HttpResponse<RulebookDocumentView> issue(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body RulebookIssueRequest request,
            Caller caller,
            HttpRequest<?> http) {
        return tagged(issuing.issue(caller, id, Versions.seen(ifMatch), request, Reader.localeOf(http)));
    }

    private static HttpResponse<RulebookDocumentView> tagged(RulebookDocumentView view) {
        return Versions.tagged(view, view.version());
    }
}
