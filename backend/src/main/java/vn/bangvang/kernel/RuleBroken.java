package vn.bangvang.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An act refused: which rule, the facts its sentence needs, and the fields at fault if it is about a form. */
public final class RuleBroken extends RuntimeException {

    private final transient Rule rule;
    private final transient Map<String, Object> facts;
    private final transient List<Violation> violations;

    public RuleBroken(Rule rule, Map<String, Object> facts, List<Violation> violations) {
        super(rule.code(), null, false, false);
        this.rule = rule;
        this.facts = Map.copyOf(facts);
        this.violations = List.copyOf(violations);
    }

    public RuleBroken(Rule rule, Map<String, Object> facts) {
        this(rule, facts, List.of());
    }

    /** {@code of(TOO_LATE, "closedAt", instant)}: names and values alternate. */
    public static RuleBroken of(Rule rule, Object... namesAndValues) {
        var facts = new LinkedHashMap<String, Object>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new RuleBroken(rule, facts);
    }

    public static RuleBroken withViolations(Rule rule, List<Violation> violations) {
        return new RuleBroken(rule, Map.of("count", violations.size()), violations);
    }

    public Rule rule() {
        return rule;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public List<Violation> violations() {
        return violations;
    }
}
