package vn.bangvang.award;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.kernel.web.Versions;

@Tag(name = "award")
@Controller("/api/editions/{id}")
class AwardController {

    private final RankingQueries queries;
    private final ResultExplanations explanations;
    private final AwardService awards;
    private final PublicationService publications;

    AwardController(
            RankingQueries queries,
            ResultExplanations explanations,
            AwardService awards,
            PublicationService publications) {
        this.queries = queries;
        this.explanations = explanations;
        this.awards = awards;
        this.publications = publications;
    }

    @Get("/ranking")
    @Operation(operationId = "getRanking")
    @Permit(Action.RANKING_VIEW)
    HttpResponse<RankingView> ranking(UUID id, Caller caller) {
        return shown(id, caller);
    }

    @Post("/prize-proposal")
    @Operation(operationId = "proposePrizes")
    @Permit(Action.PRIZE_PROPOSE)
    HttpResponse<RankingView> propose(UUID id, @Nullable @Valid @Body ProposalRequest request, Caller caller) {
        awards.propose(caller, id, request == null ? List.of() : request.answers());
        return shown(id, caller);
    }

    @Put("/prizes/{entryId}")
    @Operation(operationId = "changePrize")
    @Permit(Action.PRIZE_PROPOSE)
    HttpResponse<RankingView> move(
            UUID id,
            UUID entryId,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body PrizeRequest request,
            Caller caller) {
        awards.move(caller, id, entryId, request, Versions.seen(ifMatch));
        return shown(id, caller);
    }

    @Put("/distinctions/{prize}")
    @Operation(operationId = "changeDistinction")
    @Permit(Action.PRIZE_PROPOSE)
    HttpResponse<RankingView> distinguish(
            UUID id,
            String prize,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body DistinctionRequest request,
            Caller caller) {
        awards.distinguish(caller, id, prize, request, Versions.seen(ifMatch));
        return shown(id, caller);
    }

    @Get("/ranking/{entryId}/explanation")
    @Operation(operationId = "explainResult")
    @Permit(Action.RANKING_VIEW)
    ResultExplanationView explain(UUID id, UUID entryId, Caller caller) {
        return explanations.of(caller, id, entryId);
    }

    @Post("/decision")
    @Operation(operationId = "recordDecision")
    @Permit(Action.DECISION_RECORD)
    HttpResponse<RankingView> decide(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body DecisionRequest request,
            Caller caller) {
        awards.decide(caller, id, request, Versions.seen(ifMatch));
        return shown(id, caller);
    }

    @Post("/publication")
    @Operation(operationId = "publishResults")
    @Permit(Action.PUBLICATION_SET)
    HttpResponse<RankingView> publish(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @Body PublicationRequest request,
            Caller caller) {
        publications.publish(caller, id, request.publishAt(), Versions.seen(ifMatch));
        return shown(id, caller);
    }

    @Post("/publication/revocation")
    @Operation(operationId = "revokePublication")
    @Permit(Action.PUBLICATION_SET)
    HttpResponse<RankingView> revoke(UUID id, @Valid @Body RevocationRequest request, Caller caller) {
        publications.revoke(caller, id, request.reason());
        return shown(id, caller);
    }

    private HttpResponse<RankingView> shown(UUID id, Caller caller) {
        var view = queries.ranking(caller, id);
        return Versions.tagged(view, view.version());
    }
}
