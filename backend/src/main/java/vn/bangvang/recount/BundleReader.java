package vn.bangvang.recount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.bangvang.rulebook.AgeGroup;
import vn.bangvang.rulebook.Figure;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.RulebookInvalid;
import vn.bangvang.rulebook.RulebookParser;
import vn.bangvang.scoring.ContestEntry;
import vn.bangvang.scoring.FigureValue;
import vn.bangvang.scoring.Material;

/** Puts a bundle together from its files; every row is checked against the rulebook and the entries. */
final class BundleReader {

    private final Map<String, String> texts;
    private final List<BundleFault> faults = new ArrayList<>();
    private final Map<String, ContestEntry> entries = new LinkedHashMap<>();
    private final Rulebook rulebook;

    BundleReader(Map<String, String> texts) {
        this.texts = texts;
        this.rulebook = rulebook();
    }

    Bundle read() {
        each(BundleTable.ENTRIES, this::entry);
        var sheets = new SheetRows(this);
        each(BundleTable.SHEETS, sheets::add);
        var figures = figures();
        var votes = new VoteRows(this);
        each(BundleTable.MEETINGS, votes::addMeeting);
        each(BundleTable.BALLOTS, votes::addBallot);
        var choices = new ChoiceRows(this);
        each(BundleTable.CHOICES, choices::add);
        var published = published();
        var material = new Material(
                List.copyOf(entries.values()),
                gathered(sheets::sheets),
                figures,
                gathered(votes::counts),
                choices.panelChoices(),
                choices.tieChoices());
        if (!faults.isEmpty()) {
            throw new BundleInvalid(faults);
        }
        return new Bundle(rulebook, material, published);
    }

    /** The round that the row names. */
    Round round(Row row) {
        return rulebook.findRound(row.required("round"))
                .orElseThrow(() -> row.refused("unknown-round", "value", row.text("round")));
    }

    /** The key of the entry that the row names. */
    String entry(Row row, String column) {
        var key = row.required(column);
        if (!entries.containsKey(key)) {
            throw row.refused("unknown-entry", "value", key);
        }
        return key;
    }

    Rulebook rules() {
        return rulebook;
    }

    private void each(BundleTable table, Consumer<Row> use) {
        new CsvRows(table, faults).each(texts.get(table.file()), use);
    }

    /** What several rows make together may be refused too, at one of them. */
    private <T> List<T> gathered(Function<Consumer<Row.Refused>, List<T>> gather) {
        return gather.apply(refused -> faults.add(refused.fault()));
    }

    private Rulebook rulebook() {
        try {
            return RulebookParser.parse(Objects.requireNonNull(texts.get(BundleFiles.RULEBOOK)));
        } catch (RulebookInvalid invalid) {
            throw new BundleInvalid(
                    invalid.faults().stream().map(BundleFault::of).toList());
        }
    }

    private void entry(Row row) {
        var key = row.required("entry");
        var field = row.required("field");
        if (rulebook.findField(field).isEmpty()) {
            throw row.refused("unknown-field", "value", field);
        }
        var group = row.text("ageGroup");
        var groups = rulebook.ageGroups().stream().map(AgeGroup::code).toList();
        if (!group.isEmpty() && !groups.contains(group)) {
            throw row.refused("unknown-age-group", "value", group);
        }
        var unit = row.text("unit");
        var authors = Arrays.stream(row.text("authors").split("\\s+", -1))
                .filter(a -> !a.isEmpty())
                .toList();
        var entry = new ContestEntry(
                key,
                field,
                group.isEmpty() ? null : group,
                unit.isEmpty() ? null : unit,
                authors,
                row.whole("youth", 0),
                row.whole("seniority", 0));
        if (entries.putIfAbsent(key, entry) != null) {
            throw row.refused("entry-twice", "value", key);
        }
    }

    private List<FigureValue> figures() {
        var values = new ArrayList<FigureValue>();
        Set<List<String>> seen = new HashSet<>();
        each(BundleTable.FIGURES, row -> {
            var value = figure(row);
            if (!seen.add(List.of(value.round(), value.entry(), value.figure()))) {
                throw row.refused("row-twice");
            }
            values.add(value);
        });
        return values;
    }

    private FigureValue figure(Row row) {
        var round = round(row);
        var code = row.required("figure");
        var figure = round.findFigure(code)
                .orElseThrow(() -> row.refused("unknown-figure", "value", code, "round", round.code()));
        var value = row.number("value");
        if (value.signum() < 0) {
            throw row.refused("below-zero", "value", value.toPlainString());
        }
        if (figure instanceof Figure.Recorded && value.compareTo(figure.max()) > 0) {
            var max = figure.max().toPlainString();
            throw row.refused("figure-above-max", "value", value.toPlainString(), "max", max);
        }
        return new FigureValue(round.code(), entry(row, "entry"), code, value);
    }

    private List<PublishedValue> published() {
        var values = new ArrayList<PublishedValue>();
        each(BundleTable.PUBLISHED, row -> {
            var what = PublishedValue.What.of(row.required("what"))
                    .orElseThrow(() -> row.refused("unknown-word", "value", row.text("what")));
            boolean ofRound = what != PublishedValue.What.RANK && what != PublishedValue.What.PRIZE;
            var round = ofRound ? round(row).code() : "";
            values.add(new PublishedValue(what, round, entry(row, "entry"), row.text("of"), row.text("value")));
        });
        return values;
    }
}
