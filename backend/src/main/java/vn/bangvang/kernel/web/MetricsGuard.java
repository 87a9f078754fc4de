package vn.bangvang.kernel.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import vn.bangvang.kernel.KernelRule;

/** Figures of the running system are for the machine it runs on: counts can tell what is still secret. */
@ServerFilter("/api/prometheus")
class MetricsGuard {

    private final Problems problems;

    MetricsGuard(Problems problems) {
        this.problems = problems;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> onRequest(HttpRequest<?> request) {
        boolean isLocal = request.getRemoteAddress().getAddress().isLoopbackAddress()
                && !request.getHeaders().contains("X-Forwarded-For")
                && !request.getHeaders().contains("Forwarded");
        return isLocal ? null : problems.answer(request, KernelRule.NO_SUCH_ROUTE);
    }
}
