package vn.bangvang.rehearsal.play;

import java.util.List;

/** A panel, the fields it judges and its people, the chair first. */
public record PanelPlan(String name, List<String> fields, List<ExpertPlan> judges) {

    public PanelPlan {
        fields = List.copyOf(fields);
        judges = List.copyOf(judges);
    }
}
