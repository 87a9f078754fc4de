package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import vn.bangvang.kernel.web.Versions;

@Tag(name = "judging")
@Controller("/api")
class SheetController {

    private final SheetReading reading;
    private final ScoringService scoring;
    private final Reopening reopening;

    SheetController(SheetReading reading, ScoringService scoring, Reopening reopening) {
        this.reading = reading;
        this.scoring = scoring;
        this.reopening = reopening;
    }

    @Get("/judge/sheets")
    @Operation(operationId = "listMySheets")
    @Permit(Action.SHEET_LIST_OWN)
    WorkView mine(Caller caller) {
        return reading.mine(caller);
    }

    @Get("/sheets/{id}")
    @Operation(operationId = "getSheet")
    @Permit(Action.SHEET_VIEW)
    HttpResponse<SheetView> get(UUID id, Caller caller) {
        var view = reading.get(caller, id);
        return Versions.tagged(view, view.version());
    }

    @Put("/sheets/{id}")
    @Operation(operationId = "saveSheet")
    @Permit(Action.SHEET_SCORE)
    HttpResponse<SavedView> save(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body SheetRequest request,
            Caller caller) {
        return tagged(scoring.keep(caller, id, Versions.seen(ifMatch), request));
    }

    @Post("/sheets/{id}/seal")
    @Operation(operationId = "sealSheet")
    @Permit(Action.SHEET_SCORE)
    HttpResponse<SavedView> seal(UUID id, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, Caller caller) {
        return tagged(scoring.seal(caller, id, Versions.seen(ifMatch)));
    }

    @Post("/sheets/{id}/recusal")
    @Operation(operationId = "recuseSheet")
    @Permit(Action.SHEET_RECUSE)
    @Status(HttpStatus.NO_CONTENT)
    void recuse(UUID id, @Valid @Body ReasonRequest request, Caller caller) {
        scoring.recuse(caller, id, request);
    }

    @Post("/sheets/{id}/rescore")
    @Operation(operationId = "reopenSheet")
    @Permit(Action.SHEET_REOPEN)
    HttpResponse<SavedView> reopen(UUID id, @Valid @Body ReasonRequest request, Caller caller) {
        return tagged(reopening.reopen(caller, id, request));
    }

    private static HttpResponse<SavedView> tagged(SavedView view) {
        return Versions.tagged(view, view.version());
    }
}
