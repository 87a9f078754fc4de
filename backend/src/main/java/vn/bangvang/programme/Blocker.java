package vn.bangvang.programme;

import java.util.Map;
import vn.bangvang.kernel.Violation;

/** One thing that keeps an edition where it is. */
public record Blocker(String code, Map<String, Object> facts) {

    public Blocker {
        facts = Map.copyOf(facts);
    }

    Violation violation() {
        return new Violation("", code, facts);
    }
}
