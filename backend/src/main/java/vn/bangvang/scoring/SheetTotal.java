package vn.bangvang.scoring;

import java.math.BigDecimal;
import vn.bangvang.rulebook.Aggregation.Over;
import vn.bangvang.rulebook.ScoreSheetForm;

/** What one judge's sheet adds up to; exact, with factors, bonus and penalty. */
public record SheetTotal(String judge, BigDecimal total) {

    /**
     * Adds the points of every criterion.
     *
     * @throws IllegalArgumentException when a criterion has no points, or points that the form does not allow: a sheet
     *     is checked with {@link SheetRules} before it is sealed
     */
    public static SheetTotal of(ScoreSheetForm form, Sheet sheet) {
        return new SheetReader(form, Over.SHEET).read(sheet).total();
    }
}
