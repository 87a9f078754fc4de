package vn.bangvang.judging;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;

@Tag(name = "judging")
@Controller("/api/editions/{id}/rounds")
class RoundController {

    private final RoundQueries queries;
    private final FigureService figures;

    RoundController(RoundQueries queries, FigureService figures) {
        this.queries = queries;
        this.figures = figures;
    }

    @Get
    @Operation(operationId = "listRounds")
    @Permit(Action.PANEL_LIST)
    List<RoundView> list(UUID id, Caller caller) {
        return queries.list(caller, id);
    }

    @Get("/{round}/figures")
    @Operation(operationId = "listFigures")
    @Permit(Action.FIGURE_VIEW)
    FigureTableView figures(UUID id, String round, Caller caller) {
        return figures.table(caller, id, round);
    }

    @Put("/{round}/figures")
    @Operation(operationId = "recordFigures")
    @Permit(Action.FIGURE_RECORD)
    FigureTableView record(UUID id, String round, @Valid @Body FiguresRequest request, Caller caller) {
        return figures.record(caller, id, round, request);
    }
}
