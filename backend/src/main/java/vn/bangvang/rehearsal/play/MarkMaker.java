package vn.bangvang.rehearsal.play;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Plausible marks: judges agree roughly, criteria differ a little, everything lies on the steps of the sheet. */
final class MarkMaker {

    private static final double JUDGES_DIFFER = 2.5;
    private static final double CRITERIA_DIFFER = 4;
    private static final double FARTHEST = 14;
    private static final int TRIES = 500;

    private final List<Line> lines;
    private final double scale;

    /** One criterion of the sheet. */
    record Line(String code, BigDecimal max, BigDecimal step) {}

    MarkMaker(List<Line> lines) {
        this.lines = List.copyOf(lines);
        this.scale = lines.stream()
                .map(Line::max)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    /** Points by criterion, one map for each judge, whose mean lies in the band. */
    List<Map<String, BigDecimal>> sheets(int judges, Band band, RandomGenerator random) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            double aim = band.middle() + (random.nextDouble() - 0.5) * band.width();
            double calm = 1.0 - (double) attempt / TRIES;
            var sheets = new ArrayList<Map<String, BigDecimal>>();
            for (int judge = 0; judge < judges; judge++) {
                sheets.add(sheet(aim + random.nextGaussian() * JUDGES_DIFFER * calm, calm, random));
            }
            if (band.holds(mean(sheets)) && spread(sheets) <= FARTHEST) {
                return sheets;
            }
        }
        throw new IllegalStateException("no marks for " + band);
    }

    private Map<String, BigDecimal> sheet(double aim, double calm, RandomGenerator random) {
        var marks = new LinkedHashMap<String, BigDecimal>();
        for (var line : lines) {
            double share = (aim + random.nextGaussian() * CRITERIA_DIFFER * calm) / scale;
            double steps = line.max().doubleValue()
                    * Math.clamp(share, 0.05, 1)
                    / line.step().doubleValue();
            var mark = line.step().multiply(BigDecimal.valueOf(Math.round(steps)));
            marks.put(
                    line.code(),
                    mark.min(line.max().divideToIntegralValue(line.step()).multiply(line.step())));
        }
        return marks;
    }

    private static BigDecimal total(Map<String, BigDecimal> sheet) {
        return sheet.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal mean(List<Map<String, BigDecimal>> sheets) {
        var sum = sheets.stream().map(MarkMaker::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(sheets.size()), new MathContext(20, RoundingMode.HALF_UP));
    }

    private static double spread(List<Map<String, BigDecimal>> sheets) {
        var totals = sheets.stream().mapToDouble(sheet -> total(sheet).doubleValue());
        var range = totals.summaryStatistics();
        return range.getMax() - range.getMin();
    }
}
