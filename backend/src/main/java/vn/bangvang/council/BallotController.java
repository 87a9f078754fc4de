package vn.bangvang.council;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;

@Tag(name = "council")
@Controller("/api")
class BallotController {

    private final BallotReading reading;
    private final VotingService voting;

    BallotController(BallotReading reading, VotingService voting) {
        this.reading = reading;
        this.voting = voting;
    }

    @Get("/judge/ballots")
    @Operation(operationId = "listMyBallots")
    @Permit(Action.BALLOT_LIST_OWN)
    List<BallotWorkView> mine(Caller caller) {
        return reading.mine(caller);
    }

    @Get("/meetings/{id}/ballot")
    @Operation(operationId = "getBallot")
    @Permit(Action.BALLOT_CAST)
    BallotView paper(UUID id, Caller caller) {
        return reading.paper(caller, id);
    }

    @Post("/meetings/{id}/ballot")
    @Operation(operationId = "castBallot")
    @Permit(Action.BALLOT_CAST)
    @Status(HttpStatus.NO_CONTENT)
    void cast(UUID id, @Valid @Body BallotRequest request, Caller caller) {
        voting.cast(caller, id, request);
    }
}
