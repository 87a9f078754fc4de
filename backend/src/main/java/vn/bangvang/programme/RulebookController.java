package vn.bangvang.programme;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.document.OfficialListWord;
import vn.bangvang.document.OfficialPaperWord;
import vn.bangvang.kernel.web.Reader;
import vn.bangvang.kernel.web.Versions;

@Tag(name = "rulebook")
@Controller("/api/editions/{id}/rulebooks")
class RulebookController {

    private static final String YAML = "application/yaml";

    private final RulebookVersions versions;
    private final OfficialPaperWord word;
    private final EditionFiles files;

    RulebookController(RulebookVersions versions, OfficialPaperWord word, EditionFiles files) {
        this.versions = versions;
        this.word = word;
        this.files = files;
    }

    @Get
    @Operation(operationId = "listRulebooks")
    @Permit(Action.EDITION_VIEW)
    List<RulebookVersionView> list(UUID id, Caller caller) {
        return versions.list(caller, id);
    }

    @Get("/{number}")
    @Operation(operationId = "getRulebookVersion")
    @Permit(Action.EDITION_VIEW)
    HttpResponse<RulebookDocumentView> get(UUID id, int number, Caller caller, HttpRequest<?> http) {
        var view = versions.get(caller, id, number, Reader.localeOf(http));
        return Versions.tagged(view, view.version());
    }

    @Get("/{number}/changes")
    @Operation(operationId = "listRulebookChanges")
    @Permit(Action.EDITION_VIEW)
    List<RulebookChangeView> changes(UUID id, int number, @QueryValue int to, Caller caller, HttpRequest<?> http) {
        return versions.changes(caller, id, number, to, Reader.localeOf(http));
    }

    @Get("/{number}/rulebook.yaml")
    @Operation(operationId = "getRulebookYaml")
    @Permit(Action.EDITION_VIEW)
    @Produces({YAML, "application/problem+json"})
    HttpResponse<byte[]> yaml(UUID id, int number, Caller caller) {
        return HttpResponse.ok(versions.yaml(caller, id, number).getBytes(StandardCharsets.UTF_8))
                .contentType(MediaType.of(YAML))
                .header(HttpHeaders.CONTENT_DISPOSITION, files.attachment(id, "the-le-" + number, "yaml"));
    }

    /** The rules in words, as they are printed, signed and stamped. */
    @Get("/{number}/regulation.docx")
    @Operation(operationId = "getRegulationPaper")
    @Permit(Action.EDITION_VIEW)
    @Produces({OfficialListWord.MEDIA_TYPE, "application/problem+json"})
    HttpResponse<byte[]> regulation(UUID id, int number, Caller caller) throws IOException {
        var out = new ByteArrayOutputStream();
        word.write(versions.regulation(caller, id, number), out);
        return HttpResponse.ok(out.toByteArray())
                .contentType(MediaType.of(OfficialListWord.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, files.attachment(id, "the-le-" + number, "docx"));
    }
}
