package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Criterion;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.ScoreSheetForm;
import vn.bangvang.rulebook.SheetLine;

/** Reads sheets after the form of a round. */
final class SheetReader {

    private final List<CriterionLines> criteria = new ArrayList<>();
    private final boolean absentAllowed;

    /** @param over whether every mark must be there: whole sheets are put together only when they are complete */
    SheetReader(ScoreSheetForm form, Aggregation.Over over) {
        for (var criterion : form.criteria()) {
            var lines = criterion.lines().map(line -> new Line(line, new HashSet<>()));
            criteria.add(new CriterionLines(criterion, lines.toList()));
        }
        absentAllowed = over == Aggregation.Over.CRITERION;
    }

    /**
     * What one sheet says.
     *
     * @param marks by the index of the criterion; null where the judge gave none
     */
    record Reading(MemberRole role, @Nullable BigDecimal[] marks, SheetTotal total) {}

    /** @param seen points that were found allowed: few different ones are given, each thousands of times */
    private record Line(SheetLine line, Set<BigDecimal> seen) {

        boolean allows(BigDecimal points) {
            return seen.contains(points) || (line.allows(points) && seen.add(points));
        }
    }

    private record CriterionLines(Criterion criterion, List<Line> lines) {

        /** The sum of the lines; null when the judge gave none of them. */
        @Nullable
        BigDecimal mark(Sheet sheet) {
            BigDecimal sum = null;
            int given = 0;
            for (var line : lines) {
                var points = sheet.points().get(line.line().code());
                if (points == null) {
                    continue;
                }
                if (!line.allows(points)) {
                    throw refused(sheet, line.line().code() + " = " + points);
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
            var factor = criterion.factor();
            var times = factor.equals(BigDecimal.ONE) ? mark : mark.multiply(factor);
            return criterion.kind() == Criterion.Kind.PENALTY ? times.negate() : times;
        }
    }

    /**
     * The marks, and what they add up to with factors, bonus and penalty; an absent mark adds nothing.
     *
     * @throws IllegalArgumentException when points are not allowed, when a criterion is marked in part, or when a mark is
     *     absent and must not be
     */
    Reading read(Sheet sheet) {
        var marks = new BigDecimal[criteria.size()];
        var total = BigDecimal.ZERO;
        for (int i = 0; i < marks.length; i++) {
            var criterion = criteria.get(i);
            var mark = criterion.mark(sheet);
            if (mark != null) {
                marks[i] = mark;
                total = total.add(criterion.signed(mark));
            } else if (!absentAllowed) {
                throw refused(sheet, criterion.criterion().code() + " has no mark");
            }
        }
        return new Reading(sheet.role(), marks, new SheetTotal(sheet.judge(), total));
    }

    private static IllegalArgumentException refused(Sheet sheet, String what) {
        return new IllegalArgumentException(
                "%s, %s, %s: %s".formatted(sheet.round(), sheet.entry(), sheet.judge(), what));
    }
}
