package vn.bangvang.database;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The application cannot start for a reason the operator can mend; the sentence for the code is in messages/startup. */
public final class StartFailure extends RuntimeException {

    private final String code;
    private final Map<String, Object> facts;

    public StartFailure(String code, Map<String, Object> facts, @Nullable Throwable cause) {
        super(code + " " + facts, cause);
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public StartFailure(String code, Map<String, Object> facts) {
        this(code, facts, null);
    }

    public String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
