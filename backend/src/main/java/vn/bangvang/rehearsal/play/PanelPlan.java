package vn.bangvang.rehearsal.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A panel, what it judges and its people, the chair first.
 *
 * @param round whose panel it is, if not of the ranked one
 * @param unit whose entries it judges, where councils are made by unit
 * @param roles of the first members; the others are plain members
 */
public record PanelPlan(
        String name,
        Optional<String> round,
        List<String> fields,
        Optional<String> unit,
        List<String> roles,
        List<ExpertPlan> judges) {

    private static final List<String> CHAIRED = List.of("CHAIR");

    public PanelPlan {
        fields = List.copyOf(fields);
        roles = List.copyOf(roles);
        judges = List.copyOf(judges);
    }

    public PanelPlan(String name, List<String> fields, List<ExpertPlan> judges) {
        this(name, Optional.empty(), fields, Optional.empty(), CHAIRED, judges);
    }

    Map<String, Object> typed() {
        var typed = new LinkedHashMap<String, Object>(Map.of("name", name, "fields", fields));
        round.ifPresent(code -> typed.put("round", code));
        unit.ifPresent(house -> typed.put("unit", house));
        return typed;
    }

    String role(int seat) {
        return seat < roles.size() ? roles.get(seat) : "MEMBER";
    }
}
