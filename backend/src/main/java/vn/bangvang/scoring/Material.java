package vn.bangvang.scoring;

import java.util.List;

/**
 * Everything that is counted in one edition, in any order.
 *
 * @param entries that take part; who may not get a prize is left out beforehand
 * @param sheets sealed sheets of all rounds
 * @param ballots counts of all votes, every turn
 * @param tieChoices the organiser's answers to ties; answers that fit no tie have no effect
 */
public record Material(
        List<ContestEntry> entries,
        List<Sheet> sheets,
        List<FigureValue> figures,
        List<BallotCount> ballots,
        List<PanelChoice> panelChoices,
        List<TieChoice> tieChoices) {

    public Material {
        entries = List.copyOf(entries);
        sheets = List.copyOf(sheets);
        figures = List.copyOf(figures);
        ballots = List.copyOf(ballots);
        panelChoices = List.copyOf(panelChoices);
        tieChoices = List.copyOf(tieChoices);
    }

    /** Sheets and nothing else. */
    public static Material of(List<ContestEntry> entries, List<Sheet> sheets) {
        return new Material(entries, sheets, List.of(), List.of(), List.of(), List.of());
    }
}
