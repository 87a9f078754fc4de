package vn.bangvang.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Collects what the rules do not accept in a filled form. */
final class FormFaults {

    private final List<FormFault> found = new ArrayList<>();

    void add(String path, String code, Object... facts) {
        add(EligibilityCheck.Effect.BLOCKING, path, "form." + code, facts);
    }

    void add(EligibilityCheck.Effect effect, String path, String code, Object... facts) {
        var named = new HashMap<String, Object>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put((String) facts[i], facts[i + 1]);
        }
        found.add(new FormFault(path, code, named, effect));
    }

    boolean isFaulty(String path) {
        return found.stream().anyMatch(f -> f.path().equals(path));
    }

    List<FormFault> toList() {
        return List.copyOf(found);
    }
}
