package vn.bangvang.entry;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;

/** What the secretary records about consents. */
@Tag(name = "entry")
@Controller("/api/entries")
class ConsentController {

    private final Consents consents;

    ConsentController(Consents consents) {
        this.consents = consents;
    }

    @Post("/{id}/authors/{authorId}/consent-withdrawal")
    @Operation(operationId = "withdrawConsent")
    @Permit(Action.CONSENT_WITHDRAW)
    @Status(HttpStatus.NO_CONTENT)
    void withdraw(UUID id, UUID authorId, @Valid @Body ConsentWithdrawalRequest request, Caller caller) {
        consents.withdraw(caller, id, authorId, request.reason());
    }
}
