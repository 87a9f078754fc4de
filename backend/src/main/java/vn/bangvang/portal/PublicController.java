package vn.bangvang.portal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import vn.bangvang.account.Action;
import vn.bangvang.account.Permit;
import vn.bangvang.award.ResultsView;
import vn.bangvang.kernel.RuleBroken;

/** Pages for everybody, answered from memory on the event loop. */
@Tag(name = "portal")
@Controller("/api/public")
class PublicController {

    private static final String FOR_A_MINUTE = "public, max-age=60";
    private static final String GZIP = "gzip";

    private final PublicPages pages;
    private final InstantSource clock;

    PublicController(PublicPages pages, InstantSource clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/editions")
    @Operation(operationId = "listPublicEditions")
    @ApiResponse(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CallsView.class)))
    @Permit(Action.PUBLIC_READ)
    @ExecuteOn(OnEventLoop.NAME)
    CompletableFuture<HttpResponse<byte[]>> calls(HttpRequest<?> request) {
        return pages.calls().thenApply(page -> answer(request, page, "public, max-age=5"));
    }

    @Get("/editions/{code}/results")
    @Operation(operationId = "getPublicResults")
    @ApiResponse(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ResultsView.class)))
    @Permit(Action.PUBLIC_READ)
    @ExecuteOn(OnEventLoop.NAME)
    CompletableFuture<HttpResponse<byte[]>> results(String code, HttpRequest<?> request) {
        return pages.results(code).thenApply(page -> answer(request, page, FOR_A_MINUTE));
    }

    /** An unknown code and a result that is not to be seen yet are told in the same words. */
    private HttpResponse<byte[]> answer(HttpRequest<?> request, Optional<PublicPage> found, String keep) {
        var page = found.filter(one -> one.isVisibleAt(clock.instant()))
                .orElseThrow(() -> RuleBroken.of(PortalRule.NOT_PUBLISHED));
        var headers = request.getHeaders();
        if (page.tag().equals(headers.get(HttpHeaders.IF_NONE_MATCH))) {
            return tagged(HttpResponse.notModified(), page, keep);
        }
        var accepted = headers.get(HttpHeaders.ACCEPT_ENCODING);
        if (accepted != null && accepted.contains(GZIP)) {
            return tagged(HttpResponse.ok(page.packed()), page, keep).header(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        return tagged(HttpResponse.ok(page.plain()), page, keep);
    }

    private static MutableHttpResponse<byte[]> tagged(
            MutableHttpResponse<byte[]> response, PublicPage page, String keep) {
        return response.contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, page.tag())
                .header(HttpHeaders.CACHE_CONTROL, keep)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
}
