package vn.bangvang.award;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;

@Tag(name = "award")
@Controller("/api/editions/{id}/rounds/{round}")
class RoundClosingController {

    private final RoundClosing rounds;

    RoundClosingController(RoundClosing rounds) {
        this.rounds = rounds;
    }

    @Get("/closing")
    @Operation(operationId = "getRoundClosing")
    @Permit(Action.RANKING_VIEW)
    RoundClosingView view(UUID id, String round, Caller caller) {
        return rounds.view(caller, id, round);
    }

    @Post("/closing")
    @Operation(operationId = "closeRound")
    @Permit(Action.ROUND_CLOSE)
    RoundClosingView close(UUID id, String round, @Valid @Body RoundClosingRequest request, Caller caller) {
        rounds.close(caller, id, round, request);
        return rounds.view(caller, id, round);
    }

    @Post("/reopening")
    @Operation(operationId = "reopenRound")
    @Permit(Action.ROUND_CLOSE)
    RoundClosingView reopen(UUID id, String round, @Valid @Body RoundReopeningRequest request, Caller caller) {
        rounds.reopen(caller, id, round, request);
        return rounds.view(caller, id, round);
    }
}
