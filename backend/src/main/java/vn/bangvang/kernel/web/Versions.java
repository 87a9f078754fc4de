package vn.bangvang.kernel.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.KernelRule;
import vn.bangvang.kernel.RuleBroken;

/** The version of a thing as HTTP carries it: {@code ETag} out, {@code If-Match} in. */
public final class Versions {

    private Versions() {}

    public static <T> MutableHttpResponse<T> tagged(T body, int version) {
        return HttpResponse.ok(body).header(HttpHeaders.ETAG, "\"" + version + "\"");
    }

    /** The version the writer saw; a write that does not say it is refused. */
    public static int seen(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw RuleBroken.of(KernelRule.VERSION_REQUIRED);
        }
        try {
            return Integer.parseInt(ifMatch.replace("W/", "").replace("\"", "").strip());
        } catch (NumberFormatException notAVersion) {
            throw RuleBroken.of(KernelRule.VERSION_REQUIRED);
        }
    }
}
