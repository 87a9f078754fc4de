package vn.bangvang.judging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.rulebook.Round;

/** All panels of one round with their fields and people, as they stand now. */
record Seating(Round round, List<PanelRow> panels, List<PanelField> fields, List<Member> members) {

    Seating {
        panels = List.copyOf(panels);
        fields = List.copyOf(fields);
        members = List.copyOf(members);
    }

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

    /** The panel that judges the entry in this round; empty while nobody made one. */
    Optional<UUID> panelOf(EligibleEntry entry) {
        return switch (round.panels()) {
            case PER_FIELD, SEVERAL_FIELDS ->
                fields.stream()
                        .filter(field -> field.code().equals(entry.fieldCode()))
                        .map(PanelField::panelId)
                        .findFirst();
            case ONE_COUNCIL -> panels.stream().map(PanelRow::id).findFirst();
            case PER_UNIT ->
                panels.stream()
                        .filter(panel ->
                                panel.unitId() != null && panel.unitId().equals(entry.submittingUnitId()))
                        .map(PanelRow::id)
                        .findFirst();
        };
    }

    Map<UUID, List<EligibleEntry>> byPanel(List<EligibleEntry> entries) {
        return entries.stream()
                .filter(entry -> panelOf(entry).isPresent())
                .collect(Collectors.groupingBy(entry -> panelOf(entry).orElseThrow()));
    }

    /** The same round with fewer panels. */
    Seating only(List<PanelRow> some) {
        return new Seating(round, some, fields, members);
    }
}
