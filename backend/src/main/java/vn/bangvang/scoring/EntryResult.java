package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the sheets and figures of one entry give in one round.
 *
 * @param marks what the judges' marks of every criterion give, before its factor; by its code in the order of the form,
 *     rounded only if the rulebook rounds here
 * @param criteria what every criterion gives, by its code in the order of the form: with its factor, below 0 for a
 *     penalty; rounded only if the rulebook rounds here
 * @param sheetTotal what the sheets give: points, or the mean rank where ranks are put together
 * @param figures what every figure gives, by its code; below 0 when it is taken off
 * @param total the entry's result: {@code sheetTotal} and the figures. Penalties may take it below 0, no regulation met
 *     says otherwise. In a round by ballot only, the share of votes in favour in per cent
 * @param sheets the judges' totals, in the order of the judges' keys
 * @param sheetsMissing how many sheets the round still wants for this entry
 * @param divergence absent when judges do not differ too much
 * @param explanation every step from the sheets to the total
 */
public record EntryResult(
        String entry,
        String field,
        Map<String, Points> marks,
        Map<String, Points> criteria,
        Points sheetTotal,
        Map<String, Points> figures,
        Points total,
        List<SheetTotal> sheets,
        int sheetsMissing,
        @Nullable DivergenceFlag divergence,
        List<Explanation> explanation) {

    public EntryResult {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        sheets = List.copyOf(sheets);
    }

    /** The result in one criterion. */
    public Optional<Points> criterion(String code) {
        return Optional.ofNullable(criteria.get(code));
    }

    /** What one figure gives. */
    public Optional<Points> figure(String code) {
        return Optional.ofNullable(figures.get(code));
    }

    /** Whether the entry has all the sheets that the round wants. */
    public boolean isComplete() {
        return sheetsMissing == 0;
    }

    /**
     * Whether the criteria and figures, each shown with so many decimals, do not add up to the total shown so: a page
     * that shows both says that the total was counted from exact values.
     */
    public boolean isRoundedSumDifferent(int decimals) {
        var shown = Stream.concat(criteria.values().stream(), figures.values().stream())
                .map(p -> p.rounded(decimals))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return !criteria.isEmpty() && shown.compareTo(total.rounded(decimals)) != 0;
    }
}
