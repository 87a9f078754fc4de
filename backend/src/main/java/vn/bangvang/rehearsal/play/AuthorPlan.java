package vn.bangvang.rehearsal.play;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One author as the form will have it; details by the names of the form.
 *
 * @param guardian who answers for a child, by the names of the form; empty for grown-ups
 */
public record AuthorPlan(
        String name, String share, boolean lead, Map<String, String> details, Map<String, String> guardian) {

    public AuthorPlan {
        details = Map.copyOf(details);
        guardian = Map.copyOf(guardian);
    }

    public AuthorPlan(String name, String share, boolean lead, Map<String, String> details) {
        this(name, share, lead, details, Map.of());
    }

    Map<String, Object> typed() {
        var typed = new LinkedHashMap<String, Object>(
                Map.of("name", name, "share", share, "lead", lead, "details", details));
        if (!guardian.isEmpty()) {
            typed.put("guardian", guardian);
        }
        return typed;
    }
}
