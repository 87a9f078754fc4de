package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Aggregation.Rounding.Step;
import vn.bangvang.rulebook.Criterion;
import vn.bangvang.rulebook.Round;
import vn.bangvang.scoring.SheetReader.Reading;

/** One round's sheets and figures on their way to results. */
final class RoundCount {

    private final Round round;
    private final Aggregation method;
    private final Combining combining;
    private final FigureCount figures;
    private final List<ContestEntry> entries;
    private final Map<String, List<Reading>> sheets = new HashMap<>();
    private final Map<String, List<SheetTotal>> totals = new HashMap<>();
    private final @Nullable JudgeRanks ranks;

    /**
     * @param entries that entered the round
     * @param sheets by key of the entry, in the order of the judges' keys; none for an entry without sheets
     */
    RoundCount(
            Round round, List<ContestEntry> entries, Map<String, List<Sheet>> sheets, List<FigureValue> figureValues) {
        this.round = round;
        this.entries = entries;
        method = round.method();
        combining = new Combining(method);
        figures = new FigureCount(round, entries, figureValues);
        var reader = new SheetReader(round.form(), method.over());
        for (var own : sheets.entrySet()) {
            var readings = new ArrayList<Reading>(own.getValue().size());
            var sums = new ArrayList<SheetTotal>(own.getValue().size());
            for (var sheet : own.getValue()) {
                var reading = reader.read(sheet);
                readings.add(reading);
                sums.add(reading.total());
            }
            this.sheets.put(own.getKey(), readings);
            totals.put(own.getKey(), sums);
        }
        ranks = method instanceof Aggregation.MeanOfRanks ? new JudgeRanks(round.panels(), entries, totals) : null;
    }

    /**
     * How a criterion came to its points.
     *
     * @param rounded {@code combined} after the rounding of this step, and so on
     * @param points below 0 for a penalty
     */
    record CriterionCount(
            Criterion criterion,
            List<Mark> marks,
            Points combined,
            Points rounded,
            Points times,
            Points timesRounded,
            Points points) {}

    /** What the sheets give before and after rounding. */
    record SheetsCount(Points combined, Points rounded) {}

    /** The results of the entries that have a sheet. */
    List<EntryResult> results() {
        return entries.stream()
                .filter(e -> sheets.containsKey(e.entry()))
                .map(this::result)
                .toList();
    }

    private EntryResult result(ContestEntry entry) {
        var marks = new LinkedHashMap<String, Points>();
        var criteria = new LinkedHashMap<String, Points>();
        for (var criterion : criteria(entry)) {
            marks.put(criterion.criterion().code(), criterion.rounded());
            criteria.put(criterion.criterion().code(), criterion.points());
        }
        var sheetTotal = sheetsCount(entry, criteria.values().stream().toList()).rounded();
        var added = figures.of(entry);
        var total = rounded(Step.RESULT, with(added, sheetTotal));
        var own = totals(entry);
        return new EntryResult(
                entry.entry(),
                entry.field(),
                marks,
                criteria,
                sheetTotal,
                added,
                total,
                own,
                Math.max(0, round.judgesPerEntry() - own.size()),
                DivergenceFlag.of(round.divergence(), own).orElse(null),
                new Told(() -> new ResultStory(this, round, entry).tell()));
    }

    List<CriterionCount> criteria(ContestEntry entry) {
        var own = readings(entry);
        var criteria = round.form().criteria();
        var counts = new ArrayList<CriterionCount>(criteria.size());
        for (int i = 0; i < criteria.size(); i++) {
            counts.add(count(entry, criteria.get(i), marks(own, i)));
        }
        return counts;
    }

    private static List<Mark> marks(List<Reading> own, int criterion) {
        var marks = new ArrayList<Mark>(own.size());
        for (var reading : own) {
            var mark = reading.marks()[criterion];
            if (mark != null) {
                marks.add(new Mark(mark, reading.role()));
            }
        }
        return marks;
    }

    private CriterionCount count(ContestEntry entry, Criterion criterion, List<Mark> marks) {
        if (marks.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s, %s: nobody marked %s".formatted(round.code(), entry.entry(), criterion.code()));
        }
        boolean summed = method.over() == Aggregation.Over.CRITERION;
        var combined = combining.of(marks);
        var rounded = summed ? rounded(Step.CRITERION, combined) : combined;
        var times = criterion.factor().compareTo(BigDecimal.ONE) == 0 ? rounded : rounded.times(criterion.factor());
        var timesRounded = summed ? rounded(Step.FACTOR, times) : times;
        var points = criterion.kind() == Criterion.Kind.PENALTY ? timesRounded.negated() : timesRounded;
        return new CriterionCount(criterion, marks, combined, rounded, times, timesRounded, points);
    }

    /** @param criteria points of the criteria, which are added where the rulebook says so */
    SheetsCount sheetsCount(ContestEntry entry, List<Points> criteria) {
        Points combined;
        if (ranks != null) {
            combined = ranks.mean(entry.entry());
        } else if (method.over() == Aggregation.Over.CRITERION) {
            combined = criteria.stream().reduce(Points.ZERO, Points::plus);
        } else {
            combined = combining.of(sheetMarks(entry));
        }
        return new SheetsCount(combined, rounded(Step.TOTAL, combined));
    }

    /** The sheets' totals with the roles of their judges. */
    List<Mark> sheetMarks(ContestEntry entry) {
        return readings(entry).stream()
                .map(r -> new Mark(r.total().total(), r.role()))
                .toList();
    }

    private List<Reading> readings(ContestEntry entry) {
        return Objects.requireNonNull(sheets.get(entry.entry()));
    }

    List<SheetTotal> totals(ContestEntry entry) {
        return totals.getOrDefault(entry.entry(), List.of());
    }

    /** The ranks of an entry where ranks are put together, else none. */
    List<Points> ranks(ContestEntry entry) {
        return ranks == null ? List.of() : ranks.of(entry.entry());
    }

    Combining combining() {
        return combining;
    }

    FigureCount figures() {
        return figures;
    }

    static Points with(Map<String, Points> figures, Points sheetTotal) {
        return figures.values().stream().reduce(sheetTotal, Points::plus);
    }

    /** Half up, once for every rounding that the rulebook has at this step; exact when it has none. */
    Points rounded(Step step, Points exact) {
        var result = exact;
        for (var rounding : method.rounding()) {
            if (rounding.step() == step) {
                result = Points.of(result.rounded(rounding.decimals()));
            }
        }
        return result;
    }
}
