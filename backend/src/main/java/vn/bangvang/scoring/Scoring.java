package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.Round;

/** Makes results of sheets and figures, as a round of the rulebook says. */
public final class Scoring {

    private Scoring() {}

    /**
     * The results of all entries that have a sealed sheet, in the order given. The order of sheets and figures does not
     * matter; those of other rounds, and of entries that are not listed, are not read.
     *
     * @param entries that entered the round
     * @throws IllegalArgumentException when a judge has two sheets on an entry, when a sheet has points that the form
     *     does not allow or is incomplete where whole sheets are put together, or when a figure cannot be right
     */
    public static List<EntryResult> results(
            Round round, List<ContestEntry> entries, List<Sheet> sheets, List<FigureValue> figures) {
        var known = entries.stream().map(ContestEntry::entry).collect(Collectors.toSet());
        return new RoundCount(round, entries, byEntry(round, known, sheets), figures).results();
    }

    /**
     * What every figure gives to every entry, by key of the entry and code of the figure; also to entries without a
     * sheet.
     *
     * @param entries that entered the round
     * @throws IllegalArgumentException when a figure cannot be right
     */
    public static Map<String, Map<String, Points>> figures(
            Round round, List<ContestEntry> entries, List<FigureValue> figures) {
        var count = new FigureCount(round, entries, figures);
        return entries.stream().collect(Collectors.toMap(ContestEntry::entry, count::of));
    }

    /**
     * The result of one entry by its sheets alone, without figures; empty while it has no sealed sheet. Where ranks are
     * put together it says nothing: they follow from all entries.
     */
    public static Optional<EntryResult> result(Round round, EntrySheets entry) {
        return results(round, List.of(entry)).stream().findFirst();
    }

    /** The results of all entries that have a sealed sheet by their sheets alone, in the order given. */
    public static List<EntryResult> results(Round round, List<EntrySheets> entries) {
        var sheets = entries.stream()
                .filter(e -> !e.sheets().isEmpty())
                .collect(Collectors.toMap(EntrySheets::entry, e -> sorted(e.sheets())));
        return new RoundCount(
                        round, entries.stream().map(EntrySheets::contestEntry).toList(), sheets, List.of())
                .results();
    }

    private static Map<String, List<Sheet>> byEntry(Round round, Set<String> known, List<Sheet> sheets) {
        var grouped = new HashMap<String, List<Sheet>>();
        for (var sheet : sheets) {
            if (sheet.round().equals(round.code()) && known.contains(sheet.entry())) {
                grouped.computeIfAbsent(sheet.entry(), e -> new ArrayList<>()).add(sheet);
            }
        }
        grouped.replaceAll((entry, own) -> sorted(own));
        return grouped;
    }

    private static List<Sheet> sorted(List<Sheet> sheets) {
        var sorted = new ArrayList<>(sheets);
        sorted.sort(Comparator.comparing(Sheet::judge));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).judge().equals(sorted.get(i - 1).judge())) {
                throw new IllegalArgumentException(
                        sorted.get(i).entry() + " " + sorted.get(i).judge());
            }
        }
        return sorted;
    }
}
