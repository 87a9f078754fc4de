package vn.bangvang.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the sheets of one entry give in one round.
 *
 * @param criteria results by code of the criterion, in the order of the form; rounded only if the rulebook rounds here
 * @param total the entry's result, between 0 and the scale
 * @param sheets the judges' totals, in the order of the judges' keys
 * @param sheetsMissing how many sheets the round still wants for this entry
 * @param divergence absent when judges do not differ too much
 * @param explanation every step from the sheets to the total
 */
public record EntryResult(
        String entry,
        String field,
        Map<String, Points> criteria,
        Points total,
        List<SheetTotal> sheets,
        int sheetsMissing,
        @Nullable DivergenceFlag divergence,
        List<Explanation> explanation) {

    public EntryResult {
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
        sheets = List.copyOf(sheets);
        explanation = List.copyOf(explanation);
    }

    /** The result in one criterion. */
    public Optional<Points> criterion(String code) {
        return Optional.ofNullable(criteria.get(code));
    }

    /** Whether the entry has all the sheets that the round wants. */
    public boolean isComplete() {
        return sheetsMissing == 0;
    }
}
