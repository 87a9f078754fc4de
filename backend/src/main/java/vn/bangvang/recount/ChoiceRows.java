package vn.bangvang.recount;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bangvang.scoring.PanelChoice;
import vn.bangvang.scoring.TieChoice;

/** Reads what people decided: which entries a panel sends on, and who of equals gets a prize. */
final class ChoiceRows {

    static final String GOES_ON = "goes-on";
    static final String TIE = "tie";

    private record Key(String level, String tie) {}

    private record Sides(Set<String> tied, Set<String> chosen) {}

    private final BundleReader bundle;
    private final List<PanelChoice> panelChoices = new ArrayList<>();
    private final Map<Key, Sides> ties = new LinkedHashMap<>();

    ChoiceRows(BundleReader bundle) {
        this.bundle = bundle;
    }

    void add(Row row) {
        var entry = bundle.entry(row, "entry");
        switch (row.required("choice")) {
            case GOES_ON -> panelChoices.add(new PanelChoice(bundle.round(row).code(), entry));
            case TIE -> addToTie(row, entry);
            default -> throw row.refused("unknown-word", "value", row.text("choice"));
        }
    }

    private void addToTie(Row row, String entry) {
        var level = row.required("level");
        if (bundle.rules().findLevel(level).isEmpty()) {
            throw row.refused("unknown-level", "value", level);
        }
        var sides =
                ties.computeIfAbsent(new Key(level, row.text("tie")), k -> new Sides(new HashSet<>(), new HashSet<>()));
        if (!sides.tied().add(entry)) {
            throw row.refused("row-twice");
        }
        if (row.yes("chosen", false)) {
            sides.chosen().add(entry);
        }
    }

    List<PanelChoice> panelChoices() {
        return panelChoices;
    }

    List<TieChoice> tieChoices() {
        var choices = new ArrayList<TieChoice>();
        ties.forEach((key, sides) -> choices.add(new TieChoice(key.level(), sides.tied(), sides.chosen())));
        return choices;
    }
}
