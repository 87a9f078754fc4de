package vn.bangvang.kernel.web;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/** Gives every request its id and every answer its security and cache headers. */
@ServerFilter("/**")
class AnswerFilter implements Ordered {

    private static final String CSP = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
            + "frame-src 'self' blob:; frame-ancestors 'self'; base-uri 'self'; form-action 'self'";

    private static final Map<String, String> SECURITY = Map.of(
            "Content-Security-Policy", CSP,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @RequestFilter
    void onRequest(HttpRequest<?> request, MutablePropagatedContext context) {
        context.add(new MdcPropagationContext(Map.of("request", RequestId.assign(request))));
    }

    @ResponseFilter
    void onAnswer(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var id = RequestId.of(request);
        if (id != null) {
            response.header(RequestId.HEADER, id);
        }
        SECURITY.forEach((name, value) -> {
            if (!response.getHeaders().contains(name)) {
                response.header(name, value);
            }
        });
        if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            response.header(HttpHeaders.CACHE_CONTROL, cacheControl(request.getPath()));
        }
    }

    /** Hashed assets never change; the page that names them is asked for each time; answers about people are never kept. */
    private static String cacheControl(String path) {
        if (path.startsWith("/assets/")) {
            return "public, max-age=31536000, immutable";
        }
        return path.startsWith("/api/") ? "no-store" : "no-cache";
    }
}
