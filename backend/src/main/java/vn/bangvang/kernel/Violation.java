package vn.bangvang.kernel;

import java.util.Map;

/** One bad field: its path in the request, the code of what is wrong, the numbers the sentence needs. */
public record Violation(String path, String code, Map<String, Object> facts) {

    public Violation {
        facts = Map.copyOf(facts);
    }

    public static Violation of(String path, String code) {
        return new Violation(path, code, Map.of());
    }
}
