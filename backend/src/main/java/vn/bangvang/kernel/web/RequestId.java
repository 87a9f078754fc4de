package vn.bangvang.kernel.web;

import io.micronaut.http.HttpRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One short name for a request in the log, in the answer's header and in a problem that a person may quote. */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "bangvang.request-id";
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private RequestId() {}

    static String assign(HttpRequest<?> request) {
        var given = request.getHeaders().get(HEADER);
        var id = given != null && SAFE.matcher(given).matches() ? given : random();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    static @Nullable String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElse(null);
    }

    /** Also a request that could not even be parsed, and so met no filter, has a name in its problem. */
    static String ensured(HttpRequest<?> request) {
        var id = of(request);
        return id == null ? assign(request) : id;
    }

    private static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
