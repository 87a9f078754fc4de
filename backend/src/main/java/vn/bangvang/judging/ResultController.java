package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.document.OfficialListSheet;
import vn.bangvang.kernel.PageView;
import vn.bangvang.kernel.web.Reader;

@Tag(name = "judging")
@Controller("/api")
class ResultController {

    private final ScoreTableService tables;
    private final StandingService standings;
    private final OfficialListSheet sheet;

    ResultController(ScoreTableService tables, StandingService standings, OfficialListSheet sheet) {
        this.tables = tables;
        this.standings = standings;
        this.sheet = sheet;
    }

    @Get("/panels/{id}/score-table")
    @Operation(operationId = "getScoreTable")
    @Permit(Action.SCORETABLE_VIEW)
    ScoreTableView table(UUID id, Caller caller) {
        return tables.view(caller, id);
    }

    @Get("/panels/{id}/score-table.xlsx")
    @Produces(OfficialListSheet.MEDIA_TYPE)
    @Operation(operationId = "downloadScoreTable")
    @Permit(Action.SCORETABLE_VIEW)
    HttpResponse<byte[]> file(UUID id, Caller caller, HttpRequest<?> http) throws IOException {
        var paper = tables.paper(caller, id, Reader.localeOf(http));
        var out = new ByteArrayOutputStream();
        sheet.write(paper, out);
        return HttpResponse.ok(out.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bang-diem-%s.xlsx\"".formatted(id));
    }

    @Get("/editions/{id}/standings")
    @Operation(operationId = "listStandings")
    @Permit(Action.STANDINGS_VIEW)
    PageView<StandingView> standings(
            UUID id,
            @Nullable @QueryValue @Pattern(regexp = "score") String sort,
            @Nullable @QueryValue String round,
            @Nullable @QueryValue String after,
            @Nullable @QueryValue Integer limit,
            Caller caller) {
        return standings.page(caller, id, round, after, PageView.limit(limit));
    }
}
