package vn.bangvang.judging;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;

@Tag(name = "judging")
@Controller("/api/editions/{id}/rounds")
class RoundController {

    private final RoundQueries queries;

    RoundController(RoundQueries queries) {
        this.queries = queries;
    }

    @Get
    @Operation(operationId = "listRounds")
    @Permit(Action.PANEL_LIST)
    List<RoundView> list(UUID id, Caller caller) {
        return queries.list(caller, id);
    }
}
