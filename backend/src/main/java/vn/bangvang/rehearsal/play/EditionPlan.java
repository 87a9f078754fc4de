package vn.bangvang.rehearsal.play;

import java.util.List;
import java.util.Map;

/**
 * An edition to be played.
 *
 * @param preset code of the preset it is opened from
 * @param rulebook its whole document
 * @param prizes how many of each level are to be given, by code, in the order of the levels
 */
public record EditionPlan(
        String preset,
        String ordinal,
        String years,
        String code,
        String rulebook,
        List<PanelPlan> panels,
        List<EntryPlan> entries,
        Map<String, Integer> prizes,
        DecisionPlan decision,
        int forwarded) {

    public EditionPlan {
        panels = List.copyOf(panels);
        entries = List.copyOf(entries);
        prizes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(prizes));
    }

    public List<ApplicantPlan> applicants() {
        return entries.stream().map(EntryPlan::applicant).distinct().toList();
    }
}
