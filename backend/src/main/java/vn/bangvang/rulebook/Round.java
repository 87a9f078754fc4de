package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One round of judging.
 *
 * @param judgesPerEntry sheets that an entry needs; 0: one of every member of the panel who may judge it
 * @param blind whether judges do not see who the authors are
 * @param from first day, when the regulation gives one
 * @param to last day, inclusive
 * @param sheet absent when the round is by ballot only
 * @param aggregation absent when there is no sheet
 * @param figures points that come from outside the sheets
 * @param divergence absent when the regulation sets no limit
 * @param ballot absent when the round is by score only
 * @param displayDecimals places shown in tables and on paper; comparisons are always exact
 */
public record Round(
        @Code String code,
        LocalizedText name,
        Mode mode,
        @Fallback("per-field") PanelScope panels,
        @Within(min = "0", max = "30") @Fallback("0") int judgesPerEntry,
        @Fallback("false") boolean blind,
        @Fallback("false") boolean presentation,
        @Fallback("false") boolean siteInspection,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ScoreSheetForm sheet,
        @Nullable Aggregation aggregation,
        @Within(min = "0", max = "20") List<Figure> figures,
        @Nullable Divergence divergence,
        @Nullable Ballot ballot,
        @Fallback("all") Advance advance,
        @Within(min = "0", max = "4") @Fallback("2") int displayDecimals,
        @Fallback("false") boolean example) {

    public Round {
        figures = List.copyOf(figures);
    }

    /** SCORE: every judge fills in a score sheet; BALLOT: the council votes on every entry. */
    public enum Mode {
        SCORE,
        BALLOT,
        SCORE_AND_BALLOT
    }

    /** Who sits over which entries; PER_UNIT: the council of the unit that submits them. */
    public enum PanelScope {
        PER_FIELD,
        SEVERAL_FIELDS,
        ONE_COUNCIL,
        PER_UNIT
    }

    /** Whether judges fill in sheets. */
    public boolean isScored() {
        return mode != Mode.BALLOT;
    }

    /** Whether the council votes. */
    public boolean isVoted() {
        return mode != Mode.SCORE;
    }

    /** Whether its results are mean ranks, of which the smaller is the better, and no points. */
    public boolean isRanked() {
        return aggregation instanceof Aggregation.MeanOfRanks;
    }

    /** @throws IllegalStateException when the round is by ballot only */
    public ScoreSheetForm form() {
        if (sheet == null) {
            throw new IllegalStateException(code);
        }
        return sheet;
    }

    /** @throws IllegalStateException when the round is by ballot only */
    public Aggregation method() {
        if (aggregation == null) {
            throw new IllegalStateException(code);
        }
        return aggregation;
    }

    /** @throws IllegalStateException when the round is by score only */
    public Ballot vote() {
        if (ballot == null) {
            throw new IllegalStateException(code);
        }
        return ballot;
    }

    /** The figure with this code, if the round has it. */
    public Optional<Figure> findFigure(String code) {
        return figures.stream().filter(f -> f.code().equals(code)).findFirst();
    }

    /** Most sheets on an entry: another judge may come when the others differ; 0 when every member judges. */
    int mostSheets() {
        boolean oneMore = divergence != null && divergence.action() == Divergence.Action.ADD_JUDGE;
        return judgesPerEntry == 0 ? 0 : judgesPerEntry + (oneMore ? 1 : 0);
    }

    /**
     * The most points an entry can have: those of the sheet, or of all sheets where they are added, and every figure
     * that is added. Empty when sheets are added and nobody says how many.
     */
    public Optional<BigDecimal> mostPoints() {
        boolean added = aggregation instanceof Aggregation.Sum;
        if (added && judgesPerEntry == 0) {
            return Optional.empty();
        }
        var most =
                sheet == null ? BigDecimal.ZERO : sheet.most().multiply(BigDecimal.valueOf(added ? mostSheets() : 1));
        for (var figure : figures) {
            boolean taken = figure instanceof Figure.Recorded r && r.sign() == Figure.Sign.MINUS;
            most = taken ? most : most.add(figure.max());
        }
        return Optional.of(most);
    }
}
