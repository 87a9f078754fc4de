package vn.bangvang.kernel.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/** A refusal as RFC 9457 describes it. Clients branch on {@code code} and show {@code title}. */
@Serdeable
public record ProblemView(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        Map<String, Object> facts,
        List<ViolationView> violations,
        @Nullable String requestId) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
