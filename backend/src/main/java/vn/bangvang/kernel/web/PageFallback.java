package vn.bangvang.kernel.web;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.KernelRule;

/** A path that the browser's router knows and the server does not gets the page; everything else a problem. */
@Hidden
@Controller
class PageFallback {

    private static final MediaType PAGE = MediaType.of("text/html; charset=utf-8");

    private final Problems problems;
    private final byte @Nullable [] page;

    PageFallback(Problems problems, ResourceLoader resources) throws IOException {
        this.problems = problems;
        try (var stream =
                resources.getResourceAsStream("classpath:public/index.html").orElse(null)) {
            this.page = stream == null ? null : stream.readAllBytes();
        }
    }

    @io.micronaut.http.annotation.Error(global = true, status = HttpStatus.NOT_FOUND)
    HttpResponse<?> notFound(HttpRequest<?> request) {
        var wantsPage = request.getMethod() == HttpMethod.GET
                && !request.getPath().startsWith("/api/")
                && request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::matches);
        return wantsPage && page != null
                ? HttpResponse.ok(page).contentType(PAGE)
                : problems.answer(request, KernelRule.NO_SUCH_ROUTE);
    }
}
