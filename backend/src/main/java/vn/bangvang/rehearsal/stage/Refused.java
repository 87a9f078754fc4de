package vn.bangvang.rehearsal.stage;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The product said no: to which request, with which status and problem code. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;

    Refused(String request, Reply reply) {
        super("%s: %d %s".formatted(request, reply.status(), new String(reply.body(), StandardCharsets.UTF_8)));
        this.status = reply.status();
        this.code = codeOf(reply);
    }

    private static String codeOf(Reply reply) {
        try {
            return reply.json().find("code").map(Json::text).orElse("");
        } catch (UncheckedIOException | IllegalStateException noProblem) {
            return "";
        }
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
