package vn.bangvang.scoring;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One step of a calculation: which rule, with which numbers. The sentence for {@code code} stands in
 * {@code messages/scoring_*}.
 */
public record Explanation(String code, Map<String, String> facts) {

    public Explanation {
        facts = Map.copyOf(facts);
    }

    /** @param facts alternating names and values */
    static Explanation of(String code, Object... facts) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put((String) facts[i], facts[i + 1].toString());
        }
        return new Explanation("scoring." + code, named);
    }
}
