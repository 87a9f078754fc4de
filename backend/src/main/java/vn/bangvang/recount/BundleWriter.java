package vn.bangvang.recount;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Ballot;
import vn.bangvang.rulebook.RulebookWriter;
import vn.bangvang.scoring.BallotCount;
import vn.bangvang.scoring.Material;

/** Writes the files of a bundle; tables without rows are left out, except the entries. */
final class BundleWriter {

    private BundleWriter() {}

    static Map<String, String> texts(Bundle bundle) {
        var material = bundle.material();
        var texts = new LinkedHashMap<String, String>();
        texts.put(BundleFiles.RULEBOOK, RulebookWriter.yaml(bundle.rulebook()));
        texts.put(BundleTable.ENTRIES.file(), csv(BundleTable.ENTRIES.columns(), sorted(entries(material))));
        put(texts, BundleTable.SHEETS, sheets(material));
        put(texts, BundleTable.FIGURES, figures(material));
        put(texts, BundleTable.BALLOTS, ballots(material));
        put(texts, BundleTable.MEETINGS, meetings(material));
        put(texts, BundleTable.CHOICES, choices(material));
        put(
                texts,
                BundleTable.PUBLISHED,
                bundle.published().stream()
                        .map(p -> List.of(p.what().word(), p.entry(), p.value(), p.round(), p.of()))
                        .toList());
        return texts;
    }

    /** Lines end with a line feed alone, which command lines read best. */
    static String csv(List<String> columns, List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void put(Map<String, String> texts, BundleTable table, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            texts.put(table.file(), csv(table.columns(), sorted(rows)));
        }
    }

    /** The order of the database means nothing and would tell who came first. */
    private static List<List<String>> sorted(List<List<String>> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> String.join(",", row)))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static List<List<String>> entries(Material material) {
        return material.entries().stream()
                .map(e -> List.of(
                        e.entry(),
                        e.field(),
                        orEmpty(e.ageGroup()),
                        orEmpty(e.unit()),
                        String.join(" ", e.authors()),
                        Long.toString(e.youth()),
                        Long.toString(e.seniority())))
                .toList();
    }

    private static List<List<String>> sheets(Material material) {
        var rows = new ArrayList<List<String>>();
        for (var sheet : material.sheets()) {
            var role = SheetRows.word(sheet.role());
            new TreeMap<>(sheet.points())
                    .forEach((line, points) ->
                            rows.add(List.of(sheet.round(), sheet.entry(), sheet.judge(), line, plain(points), role)));
        }
        return rows;
    }

    private static List<List<String>> figures(Material material) {
        return material.figures().stream()
                .map(f -> List.of(f.round(), f.entry(), f.figure(), plain(f.value())))
                .toList();
    }

    private static List<List<String>> ballots(Material material) {
        var rows = new ArrayList<List<String>>();
        for (var count : material.ballots()) {
            new TreeMap<>(count.counts()).forEach((option, papers) -> rows.add(papers(count, option, papers)));
            if (count.invalid() > 0) {
                rows.add(papers(count, Ballot.INVALID, count.invalid()));
            }
        }
        return rows;
    }

    private static List<String> papers(BallotCount count, String option, int papers) {
        return List.of(count.round(), count.entry(), option, Integer.toString(count.turn()), Integer.toString(papers));
    }

    private static List<List<String>> meetings(Material material) {
        return material.ballots().stream()
                .map(b -> List.of(
                        b.round(),
                        Integer.toString(b.members()),
                        Integer.toString(b.present()),
                        Integer.toString(b.turn()),
                        b.entry(),
                        b.leaderPresent() ? "yes" : "no",
                        Integer.toString(b.conflicted())))
                .toList();
    }

    private static List<List<String>> choices(Material material) {
        var rows = new ArrayList<List<String>>();
        material.panelChoices().forEach(c -> rows.add(List.of(ChoiceRows.GOES_ON, c.entry(), c.round(), "", "", "")));
        int tie = 0;
        for (var choice : material.tieChoices()) {
            String number = Integer.toString(++tie);
            choice.tied().stream()
                    .sorted()
                    .forEach(entry -> rows.add(List.of(
                            ChoiceRows.TIE,
                            entry,
                            "",
                            choice.level(),
                            number,
                            choice.chosen().contains(entry) ? "yes" : "no")));
        }
        return rows;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
