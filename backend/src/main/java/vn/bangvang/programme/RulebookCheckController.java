package vn.bangvang.programme;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.kernel.web.Reader;
import vn.bangvang.rulebook.RegulationSummary;

/** Reads a rulebook that belongs to no edition yet; nothing is stored. */
@Tag(name = "rulebook")
@Controller("/api/rulebooks")
class RulebookCheckController {

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
}
