package vn.bangvang.rulebook;

import java.util.ArrayList;
import java.util.List;

/** The rules of one edition in plain sentences, part by part, as a regulation tells them. */
public final class RegulationSummary {

    private RegulationSummary() {}

    /**
     * Every part that says something, in the order of a printed regulation; values that no source gives are marked as
     * examples.
     *
     * @param language {@code "vi"} or {@code "en"}; Vietnamese for any other
     */
    public static List<RegulationSection> of(Rulebook rulebook, String language) {
        var sections = new ArrayList<RegulationSection>();
        var words = new SummaryWords(Sentences.in(language));
        new EntrySummary(rulebook, words).addTo(sections);
        new DossierSummary(rulebook, words).addTo(sections);
        new RoundSummary(rulebook, words).addTo(sections);
        new PrizeSummary(rulebook, words).addTo(sections);
        return List.copyOf(sections);
    }
}
