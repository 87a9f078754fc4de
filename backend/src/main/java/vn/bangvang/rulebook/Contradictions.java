package vn.bangvang.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** What no single value shows: parts of a rulebook that do not agree with each other. */
final class Contradictions {

    private Contradictions() {}

    static void check(Rulebook rulebook, Faults faults) {
        EntryContradictions.check(rulebook, faults);
        ScoreContradictions.check(rulebook, faults);
        PrizeContradictions.check(rulebook, faults);
    }

    /** Every value occurs once; otherwise a fault at the second. */
    static <T> void once(List<T> items, Function<T, Object> key, String path, String part, Faults faults) {
        var seen = new HashMap<Object, Integer>();
        for (int i = 0; i < items.size(); i++) {
            var value = key.apply(items.get(i));
            if (seen.putIfAbsent(value, i) != null) {
                String at = path + "[" + i + "]" + (part.isEmpty() ? "" : "." + part);
                String shown = value instanceof Enum<?> word ? Words.kebab(word.name()) : value.toString();
                faults.add(at, "duplicate", "value", shown);
            }
        }
    }
}
