package vn.bangvang.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.Violation;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Round;

/** Whether a panel fits the rules of its round and the panels beside it. */
record PanelFit(Edition edition, Seating seating, UUID panelId, PanelRequest request) {

    void require(@Nullable UUID unitId) {
        var faults = new ArrayList<Violation>();
        faults.addAll(unknownFields());
        faults.addAll(missing(seating.round()));
        if (!faults.isEmpty()) {
            throw RuleBroken.withViolations(JudgingRule.PANEL_INVALID, faults);
        }
        var name = Text.searchKey(request.name());
        for (var other : seating.panels()) {
            if (!other.id().equals(panelId)) {
                requireApart(other, name, unitId);
            }
        }
    }

    private List<Violation> unknownFields() {
        return IntStream.range(0, request.fields().size())
                .filter(i ->
                        edition.rulebook().findField(request.fields().get(i)).isEmpty())
                .mapToObj(i -> Violation.of("fields[%d]".formatted(i), "judging.field-unknown"))
                .toList();
    }

    private List<Violation> missing(Round round) {
        boolean named = request.unit() != null && !request.unit().isBlank();
        return switch (round.panels()) {
            case PER_FIELD ->
                faultOfFields(named, request.fields().stream().distinct().count() > 1);
            case SEVERAL_FIELDS -> faultOfFields(named, false);
            case ONE_COUNCIL -> request.fields().isEmpty() ? notByUnit(named) : notByField();
            case PER_UNIT ->
                !named
                        ? List.of(Violation.of("unit", "judging.unit-needed"))
                        : request.fields().isEmpty() ? List.of() : notByField();
        };
    }

    private List<Violation> faultOfFields(boolean unitNamed, boolean tooMany) {
        if (request.fields().isEmpty()) {
            return List.of(Violation.of("fields", "judging.fields-needed"));
        }
        return tooMany ? List.of(Violation.of("fields", "judging.one-field-only")) : notByUnit(unitNamed);
    }

    private static List<Violation> notByUnit(boolean named) {
        return named ? List.of(Violation.of("unit", "judging.panels-not-by-unit")) : List.of();
    }

    private static List<Violation> notByField() {
        return List.of(Violation.of("fields", "judging.panels-not-by-field"));
    }

    private void requireApart(PanelRow other, String name, @Nullable UUID unitId) {
        if (Text.searchKey(other.name()).equals(name)) {
            throw RuleBroken.of(JudgingRule.PANEL_NAME_TAKEN, "panel", other.name());
        }
        if (seating.round().panels() == Round.PanelScope.ONE_COUNCIL) {
            throw RuleBroken.of(JudgingRule.COUNCIL_TAKEN, "panel", other.name());
        }
        if (unitId != null && unitId.equals(other.unitId())) {
            throw RuleBroken.of(JudgingRule.UNIT_TAKEN, "panel", other.name());
        }
        seating.fieldsOf(other.id()).stream()
                .filter(request.fields()::contains)
                .findFirst()
                .ifPresent(field -> {
                    throw RuleBroken.of(JudgingRule.FIELD_TAKEN, "field", field, "panel", other.name());
                });
    }
}
