package vn.bangvang.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import vn.bangvang.kernel.PageView;

@Tag(name = "account")
@Controller("/api")
class AccountController {

    private final AccountService accounts;

    AccountController(AccountService accounts) {
        this.accounts = accounts;
    }

    @Get("/accounts")
    @Operation(operationId = "listAccounts")
    @Permit(Action.ACCOUNT_LIST)
    PageView<AccountView> list(
            @Nullable @QueryValue String q,
            @Nullable @QueryValue UUID after,
            @Nullable @QueryValue Integer limit,
            Caller caller) {
        return accounts.page(caller, q, after, PageView.limit(limit));
    }

    @Post("/invitations")
    @Operation(operationId = "invite")
    @Permit(Action.ACCOUNT_INVITE)
    @Status(HttpStatus.CREATED)
    InvitedView invite(@Valid @Body InvitationRequest request, Caller caller) {
        return new InvitedView(accounts.invite(caller, request));
    }

    @Post("/accounts/{id}/grants")
    @Operation(operationId = "giveRole")
    @Permit(Action.ACCOUNT_GRANT)
    @Status(HttpStatus.NO_CONTENT)
    void give(UUID id, @Valid @Body GrantRequest request, Caller caller) {
        accounts.give(caller, id, request);
    }

    @Delete("/accounts/{id}/grants/{grantId}")
    @Operation(operationId = "takeRole")
    @Permit(Action.ACCOUNT_GRANT)
    @Status(HttpStatus.NO_CONTENT)
    void take(UUID id, UUID grantId, Caller caller) {
        accounts.take(caller, id, grantId);
    }
}
