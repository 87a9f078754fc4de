package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** The criteria of a score sheet against its scale, and their parts against them. */
final class SheetContradictions {

    private SheetContradictions() {}

    static void check(ScoreSheetForm sheet, String path, Faults faults) {
        var codes = new HashSet<String>();
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < sheet.criteria().size(); i++) {
            var criterion = sheet.criteria().get(i);
            criterion(criterion, codes, path + ".criteria[" + i + "]", faults);
            sum = criterion.kind() == Criterion.Kind.POINTS ? sum.add(criterion.most()) : sum;
        }
        if (sum.compareTo(sheet.scale()) != 0) {
            faults.add(path + ".scale", "criteria-miss-scale", "scale", sheet.scale(), "sum", ScalarBinder.plain(sum));
        }
        remark(sheet.remark(), sheet.most(), path + ".remark", faults);
    }

    /** @param codes of the lines and criteria so far: none may occur twice on a sheet */
    private static void criterion(Criterion criterion, Set<String> codes, String path, Faults faults) {
        once(criterion.code(), codes, path, faults);
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < criterion.parts().size(); i++) {
            var part = criterion.parts().get(i);
            String at = path + ".parts[" + i + "]";
            once(part.code(), codes, at, faults);
            step(part.step(), part.max(), at, faults);
            remark(part.remark(), part.max(), at + ".remark", faults);
            sum = sum.add(part.max());
        }
        if (criterion.parts().isEmpty()) {
            step(criterion.step(), criterion.max(), path, faults);
        } else if (sum.compareTo(criterion.max()) != 0) {
            faults.add(path + ".max", "parts-miss-max", "max", criterion.max(), "sum", ScalarBinder.plain(sum));
        }
        remark(criterion.remark(), criterion.max(), path + ".remark", faults);
    }

    private static void once(String code, Set<String> codes, String path, Faults faults) {
        if (!codes.add(code)) {
            faults.add(path + ".code", "duplicate", "value", code);
        }
    }

    private static void step(BigDecimal step, BigDecimal max, String path, Faults faults) {
        if (max.remainder(step).signum() != 0) {
            faults.add(path + ".step", "step-misses-max", "step", step, "max", max);
        }
    }

    private static void remark(RemarkRule rule, BigDecimal max, String path, Faults faults) {
        switch (rule) {
            case RemarkRule.Never n -> {}
            case RemarkRule.Always a -> {}
            case RemarkRule.Below(var points) -> within(points, max, path + ".points", faults);
            case RemarkRule.Above(var points) -> within(points, max, path + ".points", faults);
            case RemarkRule.Outside(var low, var high) -> {
                if (low.compareTo(high) > 0) {
                    faults.add(path + ".low", "min-above-max", "min", low, "max", high);
                }
                within(high, max, path + ".high", faults);
            }
        }
    }

    static void within(BigDecimal points, BigDecimal max, String path, Faults faults) {
        if (points.compareTo(max) > 0) {
            faults.add(path, "beyond-scale", "value", points, "scale", max);
        }
    }
}
