package vn.bangvang.programme;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.kernel.web.Reader;
import vn.bangvang.rulebook.RegulationSummary;
import vn.bangvang.rulebook.RulebookSchema;

/** Reads a rulebook that belongs to no edition yet; nothing is stored. */
@Tag(name = "rulebook")
@Controller("/api/rulebooks")
class RulebookCheckController {

    private static final String SCHEMA = "application/schema+json";

    private final RulebookDocuments documents;

    RulebookCheckController(RulebookDocuments documents) {
        this.documents = documents;
    }

    @Post("/check")
    @Operation(operationId = "checkRulebook")
    @Permit(Action.RULEBOOK_CHECK)
    RulebookCheckView check(@Valid @Body RulebookDocumentRequest request, Caller caller, HttpRequest<?> http) {
        return documents.check(request.document(), Reader.localeOf(http));
    }

    /** In words; refuses a text with faults. */
    @Post("/summary")
    @Operation(operationId = "summariseRulebook")
    @Permit(Action.RULEBOOK_CHECK)
    RulebookSummaryView summary(@Valid @Body RulebookDocumentRequest request, Caller caller, HttpRequest<?> http) {
        var rules = documents.parse("document", request.document());
        return RulebookSummaryView.of(
                RegulationSummary.of(rules, Reader.localeOf(http).getLanguage()));
    }

    /** What a rulebook document may hold, so that an editor completes and checks while somebody types. */
    @Get("/schema")
    @Operation(operationId = "getRulebookSchema")
    @Permit(Action.RULEBOOK_CHECK)
    @Produces({SCHEMA, "application/problem+json"})
    HttpResponse<byte[]> schema(Caller caller) {
        return HttpResponse.ok(RulebookSchema.json().getBytes(StandardCharsets.UTF_8))
                .contentType(MediaType.of(SCHEMA));
    }
}
