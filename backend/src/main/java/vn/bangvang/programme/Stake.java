package vn.bangvang.programme;

import java.util.HashMap;
import java.util.Map;
import vn.bangvang.kernel.Violation;

/**
 * Something that a new version of the rules touches.
 *
 * @param facts for the sentence of {@code code}, which always knows {@code count}; a fact that is a {@link Violation}
 *     enters it as the sentence of that
 * @param count how many entries, sheets or prizes; at least 1
 * @param blocking whether it forbids the change
 */
public record Stake(String code, Map<String, Object> facts, int count, boolean blocking) {

    public Stake {
        var all = new HashMap<>(facts);
        all.put("count", count);
        facts = Map.copyOf(all);
    }

    Violation violation() {
        return new Violation("", code, facts);
    }
}
