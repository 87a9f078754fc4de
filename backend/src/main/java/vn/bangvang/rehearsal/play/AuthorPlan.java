package vn.bangvang.rehearsal.play;

import java.util.Map;

/** One author as the form will have it; details by the names of the form. */
public record AuthorPlan(String name, String share, boolean lead, Map<String, String> details) {

    public AuthorPlan {
        details = Map.copyOf(details);
    }

    Map<String, Object> typed() {
        return Map.of("name", name, "share", share, "lead", lead, "details", details);
    }
}
