package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.MemberRole;

/** Makes one number of the marks of several judges, as the rulebook's method says; exactly. */
final class Combining {

    private final Aggregation method;
    private final Map<MemberRole, BigDecimal> weights = new EnumMap<>(MemberRole.class);

    Combining(Aggregation method) {
        this.method = method;
        if (method instanceof Aggregation.Mean mean) {
            mean.weights().forEach(w -> weights.put(w.role(), w.weight()));
        }
    }

    /** @param marks at least one */
    Points of(List<Mark> marks) {
        return switch (method) {
            case Aggregation.Mean m when !weights.isEmpty() -> weighted(marks);
            case Aggregation.Mean m -> mean(marks);
            case Aggregation.MeanOfRanks m -> mean(marks);
            case Aggregation.Sum s -> Points.of(sum(marks));
            case Aggregation.Median m -> median(marks);
            case Aggregation.TrimmedMean trimmed -> mean(kept(trimmed, marks));
        };
    }

    /**
     * The same in words.
     *
     * @param what {@code criterion} or {@code sheets}, of which the codes of the sentences are made
     * @param facts that are said besides
     */
    Explanation explain(String what, List<Mark> marks, Points combined, int decimals, Object... facts) {
        var said = switch (method) {
            case Aggregation.Mean m
            when !weights.isEmpty() ->
                Explanation.of(
                        what + "-weighted-mean",
                        "marks",
                        LocalizedText.joined(" + ", marks, this::weighed),
                        "count",
                        weightOf(marks));
            case Aggregation.Mean m -> plain(what + "-mean", marks, " + ");
            case Aggregation.MeanOfRanks m -> plain(what + "-mean", marks, " + ");
            case Aggregation.Sum s -> plain(what + "-sum", marks, " + ");
            case Aggregation.Median m -> plain(what + "-median", sorted(marks), "; ");
            case Aggregation.TrimmedMean trimmed -> trimmed(what, trimmed, marks);
        };
        return said.with(facts).with("exact", combined, "shown", combined.shown(decimals));
    }

    private static Explanation plain(String code, List<Mark> marks, String between) {
        return Explanation.of(code, "marks", joined(marks, between), "count", marks.size());
    }

    private static Explanation trimmed(String what, Aggregation.TrimmedMean method, List<Mark> marks) {
        var sorted = sorted(marks);
        if (!trims(method, marks)) {
            return plain(what + "-untrimmed-mean", sorted, " + ").with("least", method.whenAtLeast());
        }
        var kept = kept(method, marks);
        return Explanation.of(
                what + "-trimmed-mean",
                "lowest",
                joined(sorted.subList(0, method.lowest()), "; "),
                "highest",
                joined(sorted.subList(sorted.size() - method.highest(), sorted.size()), "; "),
                "marks",
                joined(kept, " + "),
                "count",
                kept.size());
    }

    private static Points mean(List<Mark> marks) {
        return Points.of(sum(marks), BigDecimal.valueOf(marks.size()));
    }

    private Points weighted(List<Mark> marks) {
        var sum = BigDecimal.ZERO;
        for (var mark : marks) {
            sum = sum.add(mark.points().multiply(weight(mark)));
        }
        return Points.of(sum, weightOf(marks));
    }

    private BigDecimal weightOf(List<Mark> marks) {
        return marks.stream().map(this::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal weight(Mark mark) {
        return weights.getOrDefault(mark.role(), BigDecimal.ONE);
    }

    private static Points median(List<Mark> marks) {
        var sorted = sorted(marks);
        int middle = sorted.size() / 2;
        var upper = sorted.get(middle).points();
        return sorted.size() % 2 == 1
                ? Points.of(upper)
                : Points.of(upper.add(sorted.get(middle - 1).points()), BigDecimal.TWO);
    }

    private static boolean trims(Aggregation.TrimmedMean method, List<Mark> marks) {
        return marks.size() >= method.whenAtLeast() && marks.size() > method.highest() + method.lowest();
    }

    private static List<Mark> kept(Aggregation.TrimmedMean method, List<Mark> marks) {
        var sorted = sorted(marks);
        return trims(method, marks) ? sorted.subList(method.lowest(), sorted.size() - method.highest()) : sorted;
    }

    private static List<Mark> sorted(List<Mark> marks) {
        return marks.stream().sorted(Comparator.comparing(Mark::points)).toList();
    }

    private static BigDecimal sum(List<Mark> marks) {
        var sum = BigDecimal.ZERO;
        for (var mark : marks) {
            sum = sum.add(mark.points());
        }
        return sum;
    }

    private static LocalizedText joined(List<Mark> marks, String between) {
        return LocalizedText.joined(between, marks, m -> Explanation.number(m.points()));
    }

    private LocalizedText weighed(Mark mark) {
        return LocalizedText.joined(" × ", List.of(weight(mark), mark.points()), Explanation::number);
    }
}
