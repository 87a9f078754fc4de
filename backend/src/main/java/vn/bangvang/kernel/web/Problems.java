package vn.bangvang.kernel.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Rule;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Violation;

/** Turns a broken rule into the answer its reader gets. */
@Singleton
public class Problems {

    static final MediaType PROBLEM_JSON = MediaType.of(ProblemView.MEDIA_TYPE);

    private final Messages messages;

    Problems(Messages messages) {
        this.messages = messages;
    }

    public MutableHttpResponse<ProblemView> answer(HttpRequest<?> request, Rule rule) {
        return answer(request, rule, Map.of(), List.of());
    }

    MutableHttpResponse<ProblemView> answer(HttpRequest<?> request, RuleBroken broken) {
        return answer(request, broken.rule(), broken.facts(), broken.violations());
    }

    MutableHttpResponse<ProblemView> answer(
            HttpRequest<?> request, Rule rule, Map<String, Object> facts, List<Violation> violations) {
        var locale = Reader.localeOf(request);
        var title = messages.text(locale, rule.code(), facts);
        var detail = messages.find(locale, rule.code() + ".detail");
        var fields = violations.stream()
                .map(bad -> new ViolationView(bad.path(), bad.code(), messages.text(locale, bad.code(), bad.facts())))
                .toList();
        return answer(request, rule.kind().status(), rule.code(), title, detail, plain(locale, facts), fields);
    }

    MutableHttpResponse<ProblemView> answer(
            HttpRequest<?> request,
            int status,
            String code,
            String title,
            @Nullable String detail,
            Map<String, Object> facts,
            List<ViolationView> fields) {
        var view = new ProblemView(
                "/problems/" + code, title, status, detail, code, facts, fields, RequestId.ensured(request));
        MutableHttpResponse<ProblemView> response = HttpResponse.status(HttpStatus.valueOf(status));
        return response.body(view).contentType(PROBLEM_JSON);
    }

    /** Only what JSON knows: everything that is not a number or a truth value becomes text in the reader's language. */
    private static Map<String, Object> plain(Locale locale, Map<String, Object> facts) {
        var plain = new TreeMap<String, Object>();
        facts.forEach((name, value) -> plain.put(
                name,
                value instanceof Number || value instanceof Boolean ? value : String.format(locale, "%s", value)));
        return plain;
    }
}
