package vn.bangvang.programme;

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
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.kernel.web.Reader;
import vn.bangvang.kernel.web.Versions;

@Tag(name = "programme")
@Controller("/api")
class EditionController {

    private final Programmes programmes;
    private final Dating dating;
    private final Cloning cloning;

    EditionController(Programmes programmes, Dating dating, Cloning cloning) {
        this.programmes = programmes;
        this.dating = dating;
        this.cloning = cloning;
    }

    @Get("/presets")
    @Operation(operationId = "listPresets")
    @Permit(Action.PRESET_LIST)
    List<PresetView> presets(Caller caller) {
        return programmes.presets();
    }

    @Get("/editions")
    @Operation(operationId = "listEditions")
    @Permit(Action.EDITION_LIST)
    List<EditionSummaryView> list(Caller caller) {
        return programmes.list(caller);
    }

    @Post("/editions")
    @Operation(operationId = "openEdition")
    @Permit(Action.EDITION_OPEN)
    @Status(HttpStatus.CREATED)
    EditionView open(@Valid @Body OpenEditionRequest request, Caller caller, HttpRequest<?> http) {
        return programmes.open(caller, request, Reader.localeOf(http));
    }

    @Get("/editions/{id}")
    @Operation(operationId = "getEdition")
    @Permit(Action.EDITION_VIEW)
    HttpResponse<EditionView> get(UUID id, Caller caller, HttpRequest<?> http) {
        return tagged(programmes.get(caller, id, Reader.localeOf(http)));
    }

    @Put("/editions/{id}/timeline")
    @Operation(operationId = "dateEdition")
    @Permit(Action.EDITION_CHANGE)
    HttpResponse<EditionView> date(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body TimelineRequest request,
            Caller caller,
            HttpRequest<?> http) {
        return tagged(dating.date(caller, id, Versions.seen(ifMatch), request, Reader.localeOf(http)));
    }

    @Get("/editions/{id}/rulebook")
    @Operation(operationId = "getRulebook")
    @Permit(Action.EDITION_VIEW)
    RulebookView rulebook(UUID id, Caller caller) {
        return programmes.rulebook(caller, id);
    }

    @Post("/editions/{id}/clone")
    @Operation(operationId = "cloneEdition")
    @Permit(Action.EDITION_OPEN)
    @Status(HttpStatus.CREATED)
    CloneView copy(UUID id, @Valid @Body CloneRequest request, Caller caller, HttpRequest<?> http) {
        return cloning.copy(caller, id, request, Reader.localeOf(http));
    }

    @Post("/editions/{id}/moves")
    @Operation(operationId = "moveEdition")
    @Permit(Action.EDITION_MOVE)
    HttpResponse<EditionView> move(UUID id, @Valid @Body MoveRequest request, Caller caller, HttpRequest<?> http) {
        return tagged(programmes.move(caller, id, request, Reader.localeOf(http)));
    }

    private static HttpResponse<EditionView> tagged(EditionView view) {
        return Versions.tagged(view, view.version());
    }
}
