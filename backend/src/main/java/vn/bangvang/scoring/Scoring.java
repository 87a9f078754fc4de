package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Aggregation.Rounding;
import vn.bangvang.rulebook.Criterion;
import vn.bangvang.rulebook.Round;

/** Makes results of sheets, as a round of the rulebook says. */
public final class Scoring {

    private Scoring() {}

    /**
     * The result of one entry; empty while it has no sealed sheet. The order of the sheets does not matter.
     *
     * @throws IllegalArgumentException when a sheet is incomplete or has points that the form does not allow
     */
    public static Optional<EntryResult> result(Round round, EntrySheets entry) {
        var sheets = entry.sheets().stream()
                .sorted(Comparator.comparing(Sheet::judge))
                .toList();
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        return switch (round.method()) {
            case Aggregation.Mean mean ->
                Optional.of(mean(
                        round,
                        mean.rounding().isEmpty() ? null : mean.rounding().getFirst(),
                        entry,
                        sheets));
            default -> throw new UnsupportedOperationException(round.code());
        };
    }

    /** The results of all entries that have a sealed sheet, in the order given. */
    public static List<EntryResult> results(Round round, List<EntrySheets> entries) {
        return entries.stream().flatMap(e -> result(round, e).stream()).toList();
    }

    private static EntryResult mean(Round round, @Nullable Rounding rounding, EntrySheets entry, List<Sheet> sheets) {
        var explanation = new ArrayList<Explanation>();
        var criteria = new LinkedHashMap<String, Points>();
        var total = Points.ZERO;
        for (var criterion : round.form().criteria()) {
            var mean = meanOf(criterion, sheets, rounding, round.displayDecimals(), explanation);
            criteria.put(criterion.code(), mean);
            total = total.plus(mean);
        }
        explanation.add(
                Explanation.of("total", "exact", total.toText(), "shown", total.rounded(round.displayDecimals())));
        if (rounding != null && rounding.step() == Rounding.Step.TOTAL) {
            total = round(total, rounding, explanation);
        }
        var totals = sheets.stream().map(s -> SheetTotal.of(round.form(), s)).toList();
        var flag = DivergenceFlag.of(round.divergence(), totals).orElse(null);
        if (flag != null) {
            explanation.add(Explanation.of(
                    "divergence", "lowest", flag.lowest(), "highest", flag.highest(), "limit", flag.limit()));
        }
        int missing = Math.max(0, round.judgesPerEntry() - sheets.size());
        return new EntryResult(
                entry.entry(),
                entry.field(),
                criteria,
                total,
                java.util.Map.of(),
                total,
                totals,
                missing,
                flag,
                explanation);
    }

    private static Points meanOf(
            Criterion criterion,
            List<Sheet> sheets,
            @Nullable Rounding rounding,
            int decimals,
            List<Explanation> explanation) {
        var marks = sheets.stream()
                .map(s -> criterion
                        .lines()
                        .map(line -> SheetTotal.points(line, s))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
        var mean = Points.of(marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .dividedBy(marks.size());
        explanation.add(Explanation.of(
                "criterion-mean",
                "criterion",
                criterion.name(),
                "marks",
                marks.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + ")),
                "count",
                marks.size(),
                "exact",
                mean.toText(),
                "shown",
                mean.rounded(decimals)));
        return rounding != null && rounding.step() == Rounding.Step.CRITERION
                ? round(mean, rounding, explanation)
                : mean;
    }

    private static Points round(Points exact, Rounding rounding, List<Explanation> explanation) {
        var rounded = exact.rounded(rounding.decimals());
        explanation.add(
                Explanation.of("rounded", "exact", exact.toText(), "decimals", rounding.decimals(), "shown", rounded));
        return Points.of(rounded);
    }
}
