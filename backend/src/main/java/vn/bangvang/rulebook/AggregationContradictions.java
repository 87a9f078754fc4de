package vn.bangvang.rulebook;

import java.util.List;
import vn.bangvang.rulebook.Aggregation.Rounding.Step;

/** How sheets are put together against what the round has to put together. */
final class AggregationContradictions {

    private AggregationContradictions() {}

    static void check(Round round, Aggregation method, String path, Faults faults) {
        String at = path + ".aggregation";
        rounding(method.rounding(), method.over(), at + ".rounding", faults);
        switch (method) {
            case Aggregation.Mean mean ->
                Contradictions.once(mean.weights(), Aggregation.RoleWeight::role, at + ".weights", "role", faults);
            case Aggregation.TrimmedMean trimmed -> trimmed(round, trimmed, at, faults);
            case Aggregation.MeanOfRanks ranks -> {
                if (!round.figures().isEmpty()) {
                    faults.add(path + ".figures", "ranks-and-figures");
                }
                if (round.judgesPerEntry() > 0) {
                    faults.add(path + ".judgesPerEntry", "ranks-need-every-judge");
                }
            }
            case Aggregation.Median median -> {}
            case Aggregation.Sum sum -> {}
        }
    }

    private static void trimmed(Round round, Aggregation.TrimmedMean trimmed, String path, Faults faults) {
        int dropped = trimmed.highest() + trimmed.lowest();
        if (dropped == 0) {
            faults.add(path + ".highest", "trims-nothing");
        } else if (trimmed.whenAtLeast() <= dropped) {
            faults.add(path + ".whenAtLeast", "trims-everything", "value", trimmed.whenAtLeast(), "dropped", dropped);
        }
        int sheets = round.mostSheets();
        if (sheets > 0 && sheets < trimmed.whenAtLeast()) {
            faults.add(path + ".whenAtLeast", "never-trims", "value", trimmed.whenAtLeast(), "judges", sheets);
        }
    }

    private static void rounding(
            List<Aggregation.Rounding> rounding, Aggregation.Over over, String path, Faults faults) {
        for (int i = 0; i < rounding.size(); i++) {
            var step = rounding.get(i).step();
            String at = path + "[" + i + "].step";
            if (i > 0 && step.compareTo(rounding.get(i - 1).step()) <= 0) {
                faults.add(at, "rounding-out-of-order", "value", step);
            }
            if (over == Aggregation.Over.SHEET && (step == Step.CRITERION || step == Step.FACTOR)) {
                faults.add(at, "rounding-needs-criteria", "value", step);
            }
        }
    }
}
