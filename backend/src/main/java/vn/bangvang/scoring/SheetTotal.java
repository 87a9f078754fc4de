package vn.bangvang.scoring;

import java.math.BigDecimal;
import vn.bangvang.rulebook.ScoreSheetForm;
import vn.bangvang.rulebook.SheetLine;

/** What one judge's sheet adds up to; exact, between 0 and the scale of the form. */
public record SheetTotal(String judge, BigDecimal total) {

    /**
     * Adds the points of every criterion.
     *
     * @throws IllegalArgumentException when a criterion has no points, or points that the form does not allow: a sheet
     *     is checked with {@link SheetRules} before it is sealed
     */
    public static SheetTotal of(ScoreSheetForm form, Sheet sheet) {
        var total = BigDecimal.ZERO;
        for (var criterion : form.lines().toList()) {
            total = total.add(points(criterion, sheet));
        }
        return new SheetTotal(sheet.judge(), total);
    }

    static BigDecimal points(SheetLine criterion, Sheet sheet) {
        var points = sheet.points().get(criterion.code());
        if (points == null || !criterion.allows(points)) {
            throw new IllegalArgumentException(criterion.code() + " = " + points);
        }
        return points;
    }
}
