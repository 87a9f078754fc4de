package vn.bangvang.recount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.Aggregation.Over;
import vn.bangvang.rulebook.Criterion;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.SheetLine;
import vn.bangvang.scoring.Sheet;

/** Makes sheets of rows of one mark each. */
final class SheetRows {

    private record Key(String round, String entry, String judge) {}

    private record Marks(Row first, Round round, MemberRole role, Map<String, BigDecimal> points) {

        /** Whether any line of the criterion is marked. */
        boolean has(Criterion criterion) {
            return criterion.lines().anyMatch(line -> points.containsKey(line.code()));
        }
    }

    private final BundleReader bundle;
    private final Map<Key, Marks> sheets = new LinkedHashMap<>();
    private final Map<String, Map<String, SheetLine>> lines = new LinkedHashMap<>();

    SheetRows(BundleReader bundle) {
        this.bundle = bundle;
    }

    /** An empty cell for the points is a mark that the judge did not give. */
    void add(Row row) {
        var round = bundle.round(row);
        var line = lines(row, round).get(row.required("criterion"));
        if (line == null) {
            throw row.refused("unknown-criterion", "value", row.text("criterion"), "round", round.code());
        }
        var key = new Key(round.code(), bundle.entry(row, "entry"), row.required("judge"));
        var role = role(row);
        var sheet = sheets.computeIfAbsent(key, k -> new Marks(row, round, role, new LinkedHashMap<>()));
        if (sheet.role() != role) {
            throw row.refused(
                    "role-differs", "judge", key.judge(), "line", sheet.first().line());
        }
        if (row.text("points").isEmpty()) {
            return;
        }
        var points = row.number("points");
        if (!line.allows(points)) {
            throw row.refused(
                    "points-not-allowed",
                    "value",
                    points.toPlainString(),
                    "max",
                    line.max().toPlainString(),
                    "step",
                    line.step().toPlainString());
        }
        if (sheet.points().putIfAbsent(line.code(), points) != null) {
            throw row.refused("row-twice");
        }
    }

    /** @param refuse takes sheets that lack a mark which must be there, and criteria that nobody marked */
    List<Sheet> sheets(Consumer<Row.Refused> refuse) {
        unmarked(refuse);
        var made = new ArrayList<Sheet>();
        sheets.forEach((key, marks) -> {
            missing(marks)
                    .ifPresent(line -> refuse.accept(marks.first()
                            .refused(
                                    "mark-missing",
                                    "judge",
                                    key.judge(),
                                    "entry",
                                    key.entry(),
                                    "criterion",
                                    line.code())));
            made.add(new Sheet(key.round(), key.entry(), key.judge(), marks.role(), marks.points()));
        });
        return made;
    }

    /** Where a mark may be absent on one sheet, it may not on all of an entry. */
    private void unmarked(Consumer<Row.Refused> refuse) {
        var entries = sheets.entrySet().stream()
                .filter(sheet -> sheet.getValue().round().method().over() == Over.CRITERION)
                .collect(Collectors.groupingBy(
                        sheet -> List.of(sheet.getKey().round(), sheet.getKey().entry()),
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        entries.forEach((entry, own) -> own.getFirst().round().form().criteria().stream()
                .filter(c -> own.stream().noneMatch(marks -> marks.has(c)))
                .forEach(c -> refuse.accept(own.getFirst()
                        .first()
                        .refused("criterion-unmarked", "entry", entry.getLast(), "criterion", c.code()))));
    }

    /** Whole sheets are put together only when complete, and a criterion only with all its parts. */
    private static Optional<SheetLine> missing(Marks marks) {
        boolean whole = marks.round().method().over() == Over.SHEET;
        return marks.round()
                .form()
                .lines()
                .filter(l -> !marks.points().containsKey(l.code()))
                .filter(l -> whole || marks.has(l.criterion()))
                .findFirst();
    }

    private Map<String, SheetLine> lines(Row row, Round round) {
        if (round.sheet() == null) {
            throw row.refused("round-has-no-sheets", "round", round.code());
        }
        return lines.computeIfAbsent(round.code(), code -> {
            var byCode = new LinkedHashMap<String, SheetLine>();
            round.form().lines().forEach(l -> byCode.put(l.code(), l));
            return byCode;
        });
    }

    private static MemberRole role(Row row) {
        var word = row.text("role");
        if (word.isEmpty()) {
            return MemberRole.MEMBER;
        }
        for (var role : MemberRole.values()) {
            if (word(role).equals(word)) {
                return role;
            }
        }
        throw row.refused("unknown-role", "value", word);
    }

    static String word(MemberRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
