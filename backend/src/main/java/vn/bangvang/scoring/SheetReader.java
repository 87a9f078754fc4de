package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Criterion;
import vn.bangvang.rulebook.ScoreSheetForm;
import vn.bangvang.rulebook.SheetLine;

/** Reads sheets after the form of a round. */
final class SheetReader {

    private final List<CriterionLines> criteria;
    private final boolean absentAllowed;

    /** @param over whether every mark must be there: whole sheets are put together only when they are complete */
    SheetReader(ScoreSheetForm form, Aggregation.Over over) {
        criteria = form.criteria().stream()
                .map(c -> new CriterionLines(c, c.lines().toList()))
                .toList();
        absentAllowed = over == Aggregation.Over.CRITERION;
    }

    /** A criterion with the lines that a judge fills in for it. */
    record CriterionLines(Criterion criterion, List<SheetLine> lines) {

        /**
         * The sum of the lines; null when the judge gave none of them.
         *
         * @throws IllegalArgumentException when he gave only some of them, or points that the form does not allow
         */
        @Nullable
        BigDecimal mark(Sheet sheet) {
            BigDecimal sum = null;
            int given = 0;
            for (var line : lines) {
                var points = sheet.points().get(line.code());
                if (points == null) {
                    continue;
                }
                if (!line.allows(points)) {
                    throw refused(sheet, line.code() + " = " + points);
                }
                sum = sum == null ? points : sum.add(points);
                given++;
            }
            if (given > 0 && given < lines.size()) {
                throw refused(sheet, criterion.code() + " is marked in part");
            }
            return sum;
        }

        /** What a mark adds to the sheet's total: times the factor, below 0 for a penalty. */
        BigDecimal signed(BigDecimal mark) {
            var times = mark.multiply(criterion.factor());
            return criterion.kind() == Criterion.Kind.PENALTY ? times.negate() : times;
        }
    }

    List<CriterionLines> criteria() {
        return criteria;
    }

    /** What the sheet adds up to, factors, bonus and penalty included; an absent mark adds nothing. */
    SheetTotal total(Sheet sheet) {
        var total = BigDecimal.ZERO;
        for (var criterion : criteria) {
            var mark = criterion.mark(sheet);
            if (mark != null) {
                total = total.add(criterion.signed(mark));
            } else if (!absentAllowed) {
                throw refused(sheet, criterion.criterion().code() + " has no mark");
            }
        }
        return new SheetTotal(sheet.judge(), total);
    }

    private static IllegalArgumentException refused(Sheet sheet, String what) {
        return new IllegalArgumentException(
                "%s, %s, %s: %s".formatted(sheet.round(), sheet.entry(), sheet.judge(), what));
    }
}
