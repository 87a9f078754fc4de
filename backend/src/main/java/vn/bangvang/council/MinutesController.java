package vn.bangvang.council;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.document.OfficialListWord;
import vn.bangvang.document.OfficialPaperWord;

@Tag(name = "council")
@Controller("/api/meetings/{id}")
class MinutesController {

    private final MinutesService papers;
    private final OfficialPaperWord words;

    MinutesController(MinutesService papers, OfficialPaperWord words) {
        this.papers = papers;
        this.words = words;
    }

    @Get("/minutes.docx")
    @Operation(operationId = "downloadMinutes")
    @Permit(Action.MEETING_VIEW)
    @Produces({OfficialListWord.MEDIA_TYPE, "application/problem+json"})
    HttpResponse<byte[]> minutes(UUID id, Caller caller) throws IOException {
        return file(papers.minutes(caller, id));
    }

    @Get("/tellers-minutes.docx")
    @Operation(operationId = "downloadTellersMinutes")
    @Permit(Action.MEETING_VIEW)
    @Produces({OfficialListWord.MEDIA_TYPE, "application/problem+json"})
    HttpResponse<byte[]> tellers(UUID id, Caller caller) throws IOException {
        return file(papers.tellers(caller, id));
    }

    private HttpResponse<byte[]> file(MinutesFile minutes) throws IOException {
        var out = new ByteArrayOutputStream();
        words.write(minutes.paper(), out);
        return HttpResponse.ok(out.toByteArray())
                .contentType(MediaType.of(OfficialListWord.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(minutes.name()));
    }
}
