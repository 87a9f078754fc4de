package vn.bangvang.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Collects what the rules do not accept in a filled form. */
final class FormFaults {

    private final List<FormFault> found = new ArrayList<>();

    /** @param facts alternating names and values */
    void add(String path, String code, Object... facts) {
        var named = new HashMap<String, Object>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put((String) facts[i], facts[i + 1]);
        }
        found.add(new FormFault(path, "form." + code, named, EligibilityCheck.Effect.BLOCKING));
    }

    /** With the code and the words of the condition among the facts; dates as they are written in documents. */
    void add(EligibilityCheck check, String path, String code, Object... facts) {
        var named = new HashMap<String, Object>();
        named.put("check", check.code());
        named.put("label", check.label());
        for (int i = 0; i < facts.length; i += 2) {
            named.put((String) facts[i], facts[i + 1] instanceof LocalDate day ? day.toString() : facts[i + 1]);
        }
        found.add(new FormFault(path, "eligibility." + code, named, check.effect()));
    }

    /** Whether something is wrong at the path or inside it. */
    boolean isFaulty(String path) {
        return found.stream()
                .map(FormFault::path)
                .anyMatch(p -> p.equals(path) || p.startsWith(path + ".") || p.startsWith(path + "["));
    }

    List<FormFault> toList() {
        return List.copyOf(found);
    }
}
