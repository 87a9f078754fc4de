package vn.bangvang.judging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.entry.EligibleEntry;

/** All panels of an edition with their fields and people, as they stand now. */
record Seating(List<PanelRow> panels, List<PanelField> fields, List<Member> members) {

    List<String> fieldsOf(UUID panelId) {
        return fields.stream()
                .filter(field -> field.panelId().equals(panelId))
                .map(PanelField::code)
                .toList();
    }

    List<Member> membersOf(UUID panelId) {
        return members.stream()
                .filter(member -> member.panelId().equals(panelId))
                .toList();
    }

    List<Member> seatedOf(UUID panelId) {
        return membersOf(panelId).stream().filter(Member::seated).toList();
    }

    Optional<UUID> panelOf(EligibleEntry entry) {
        return fields.stream()
                .filter(field -> field.code().equals(entry.fieldCode()))
                .map(PanelField::panelId)
                .findFirst();
    }

    Map<UUID, List<EligibleEntry>> byPanel(List<EligibleEntry> entries) {
        return entries.stream()
                .filter(entry -> panelOf(entry).isPresent())
                .collect(Collectors.groupingBy(entry -> panelOf(entry).orElseThrow()));
    }

    Map<UUID, String> names() {
        return members.stream().collect(Collectors.toMap(Member::judgeId, Member::fullName, (a, b) -> a));
    }
}
