package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
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
import java.util.List;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.kernel.web.Versions;

@Tag(name = "judging")
@Controller("/api")
class PanelController {

    private final PanelViews views;
    private final PanelService panels;
    private final MemberService members;
    private final ExtraJudge extra;

    PanelController(PanelViews views, PanelService panels, MemberService members, ExtraJudge extra) {
        this.views = views;
        this.panels = panels;
        this.members = members;
        this.extra = extra;
    }

    @Get("/editions/{id}/panels")
    @Operation(operationId = "listPanels")
    @Permit(Action.PANEL_LIST)
    List<PanelView> list(UUID id, Caller caller) {
        return views.list(caller, id);
    }

    @Post("/editions/{id}/panels")
    @Operation(operationId = "addPanel")
    @Permit(Action.PANEL_CHANGE)
    @Status(HttpStatus.CREATED)
    PanelView add(UUID id, @Valid @Body PanelRequest request, Caller caller) {
        return panels.add(caller, id, request);
    }

    @Put("/panels/{id}")
    @Operation(operationId = "changePanel")
    @Permit(Action.PANEL_CHANGE)
    HttpResponse<PanelView> change(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body PanelRequest request,
            Caller caller) {
        var view = panels.change(caller, id, Versions.seen(ifMatch), request);
        return Versions.tagged(view, view.version());
    }

    @Get("/panels/{id}/candidates")
    @Operation(operationId = "listCandidates")
    @Permit(Action.PANEL_CHANGE)
    List<CandidateView> candidates(UUID id, Caller caller) {
        return members.candidates(caller, id);
    }

    @Post("/panels/{id}/members")
    @Operation(operationId = "seatMember")
    @Permit(Action.PANEL_CHANGE)
    @Status(HttpStatus.NO_CONTENT)
    void seat(UUID id, @Valid @Body MemberRequest request, Caller caller) {
        members.seat(caller, id, request);
    }

    @Delete("/panels/{id}/members/{expertId}")
    @Operation(operationId = "unseatMember")
    @Permit(Action.PANEL_CHANGE)
    @Status(HttpStatus.NO_CONTENT)
    void unseat(UUID id, UUID expertId, Caller caller) {
        members.unseat(caller, id, expertId);
    }

    @Post("/panels/{id}/extra-sheets")
    @Operation(operationId = "addJudge")
    @Permit(Action.ASSIGNMENT_PLAN)
    @Status(HttpStatus.NO_CONTENT)
    void addJudge(UUID id, @Valid @Body ExtraSheetRequest request, Caller caller) {
        extra.add(caller, id, request);
    }
}
