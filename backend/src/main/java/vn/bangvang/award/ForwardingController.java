package vn.bangvang.award;

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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.document.OfficialListSheet;
import vn.bangvang.kernel.web.Versions;
import vn.bangvang.programme.EditionFiles;

@Tag(name = "award")
@Controller("/api/editions/{id}")
class ForwardingController {

    private final ForwardingService forwarding;
    private final OfficialListSheet sheets;
    private final EditionFiles files;

    ForwardingController(ForwardingService forwarding, OfficialListSheet sheets, EditionFiles files) {
        this.forwarding = forwarding;
        this.sheets = sheets;
        this.files = files;
    }

    @Get("/forwarding")
    @Operation(operationId = "getForwarding")
    @Permit(Action.FORWARDING_VIEW)
    HttpResponse<ForwardingView> list(UUID id, Caller caller) {
        return tagged(forwarding.list(caller, id));
    }

    @Put("/forwarding")
    @Operation(operationId = "setForwarding")
    @Permit(Action.FORWARDING_SET)
    HttpResponse<ForwardingView> set(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body ForwardingRequest request,
            Caller caller) {
        return tagged(forwarding.set(caller, id, request.entryIds(), Versions.seen(ifMatch)));
    }

    @Get("/forwarding.xlsx")
    @Operation(operationId = "getForwardingSheet")
    @Permit(Action.FORWARDING_VIEW)
    @Produces({OfficialListSheet.MEDIA_TYPE, "application/problem+json"})
    HttpResponse<byte[]> sheet(UUID id, Caller caller) throws IOException {
        var out = new ByteArrayOutputStream();
        sheets.write(forwarding.paper(caller, id), out);
        return HttpResponse.ok(out.toByteArray())
                .contentType(MediaType.of(OfficialListSheet.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, files.attachment(id, "danh-sach-gui-du-thi", "xlsx"));
    }

    private static HttpResponse<ForwardingView> tagged(ForwardingView view) {
        return Versions.tagged(view, view.version());
    }
}
