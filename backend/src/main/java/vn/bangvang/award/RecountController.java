package vn.bangvang.award;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.programme.EditionFiles;

@Tag(name = "award")
@Controller("/api/editions/{id}")
class RecountController {

    private final RecountBundles bundles;
    private final EditionFiles files;

    RecountController(RecountBundles bundles, EditionFiles files) {
        this.bundles = bundles;
        this.files = files;
    }

    @Get("/recount-bundle")
    @Produces("application/zip")
    @Operation(operationId = "downloadRecountBundle")
    @Permit(Action.RECOUNT_EXPORT)
    HttpResponse<byte[]> bundle(UUID id, Caller caller) throws IOException {
        var zip = new ByteArrayOutputStream();
        bundles.export(caller, id).write(zip);
        return HttpResponse.ok(zip.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, files.attachment(id, "kiem-dem", "zip"));
    }
}
