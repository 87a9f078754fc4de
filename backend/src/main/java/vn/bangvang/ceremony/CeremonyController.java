package vn.bangvang.ceremony;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.document.OfficialListSheet;
import vn.bangvang.document.OfficialListWord;
import vn.bangvang.kernel.web.Versions;
import vn.bangvang.programme.EditionFiles;

@Tag(name = "ceremony")
@Controller("/api/editions/{id}")
class CeremonyController {

    private final CeremonyService ceremonies;
    private final CeremonyPaper paper;
    private final EditionFiles files;

    CeremonyController(CeremonyService ceremonies, CeremonyPaper paper, EditionFiles files) {
        this.ceremonies = ceremonies;
        this.paper = paper;
        this.files = files;
    }

    @Get("/ceremony-list")
    @Operation(operationId = "getCeremonyList")
    @Permit(Action.CEREMONY_VIEW)
    HttpResponse<CeremonyListView> list(UUID id, Caller caller) {
        return tagged(ceremonies.list(caller, id));
    }

    @Get("/ceremony-list.docx")
    @Operation(operationId = "getCeremonyListWord")
    @Permit(Action.CEREMONY_VIEW)
    @Produces({OfficialListWord.MEDIA_TYPE, "application/problem+json"})
    HttpResponse<byte[]> word(UUID id, Caller caller) {
        return file(id, paper.word(ceremonies.list(caller, id)), OfficialListWord.MEDIA_TYPE, "docx");
    }

    @Get("/ceremony-list.xlsx")
    @Operation(operationId = "getCeremonyListSheet")
    @Permit(Action.CEREMONY_VIEW)
    @Produces({OfficialListSheet.MEDIA_TYPE, "application/problem+json"})
    HttpResponse<byte[]> sheet(UUID id, Caller caller) {
        return file(id, paper.sheet(ceremonies.list(caller, id)), OfficialListSheet.MEDIA_TYPE, "xlsx");
    }

    @Put("/ceremony-order")
    @Operation(operationId = "setCeremonyOrder")
    @Permit(Action.CEREMONY_PLAN)
    HttpResponse<CeremonyListView> reorder(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body CallingOrder request,
            Caller caller) {
        return tagged(ceremonies.reorder(caller, id, request, Versions.seen(ifMatch)));
    }

    @Put("/commendations/{commendation}")
    @Operation(operationId = "setCommended")
    @Permit(Action.CEREMONY_PLAN)
    HttpResponse<CeremonyListView> commend(
            UUID id,
            String commendation,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body CommendedRequest request,
            Caller caller) {
        return tagged(ceremonies.commend(caller, id, commendation, request.recipients(), Versions.seen(ifMatch)));
    }

    private HttpResponse<byte[]> file(UUID id, byte[] bytes, String mediaType, String ending) {
        return HttpResponse.ok(bytes)
                .contentType(MediaType.of(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, files.attachment(id, paper.fileName(), ending));
    }

    private static HttpResponse<CeremonyListView> tagged(CeremonyListView view) {
        return Versions.tagged(view, view.version());
    }
}
