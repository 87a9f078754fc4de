package vn.bangvang.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * One round of judging.
 *
 * @param judgesPerEntry sheets that an entry needs
 * @param blind whether judges do not see who the authors are
 * @param divergence absent when the regulation sets no limit
 * @param displayDecimals places shown in tables and on paper; comparisons are always exact
 */
public record Round(
        @Code String code,
        LocalizedText name,
        Mode mode,
        @Fallback("per-field") PanelScope panels,
        @Within(min = "1", max = "30") int judgesPerEntry,
        @Fallback("false") boolean blind,
        @Fallback("false") boolean presentation,
        @Fallback("false") boolean siteInspection,
        ScoreSheetForm sheet,
        Aggregation aggregation,
        @Nullable Divergence divergence,
        @Fallback("all") Advance advance,
        @Within(min = "0", max = "4") @Fallback("2") int displayDecimals,
        @Fallback("false") boolean example) {

    /** SCORE: every judge fills in a score sheet. */
    public enum Mode {
        SCORE
    }

    /** Who sits over which entries. */
    public enum PanelScope {
        PER_FIELD,
        SEVERAL_FIELDS,
        ONE_COUNCIL
    }
}
