package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.Aggregation.Over;
import vn.bangvang.rulebook.Aggregation.Rounding.Step;
import vn.bangvang.rulebook.Criterion;
import vn.bangvang.rulebook.Divergence.Measure;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.Round;

/** Tells the count of one entry step by step. */
final class ResultStory {

    private final RoundCount count;
    private final Round round;
    private final ContestEntry entry;
    private final List<Explanation> lines = new ArrayList<>();

    ResultStory(RoundCount count, Round round, ContestEntry entry) {
        this.count = count;
        this.round = round;
        this.entry = entry;
    }

    List<Explanation> tell() {
        var criteria = count.criteria(entry);
        var points = criteria.stream().map(RoundCount.CriterionCount::points).toList();
        var sheets = count.sheetsCount(entry, points);
        if (!count.ranks(entry).isEmpty()) {
            meanOfRanks(sheets.combined());
        } else if (round.method().over() == Over.SHEET) {
            lines.add(count.combining()
                    .explain("sheets", count.sheetMarks(entry), sheets.combined(), round.displayDecimals()));
        } else {
            criteria.forEach(this::criterion);
            lines.add(Explanation.of("total", "exact", sheets.combined(), "shown", shown(sheets.combined())));
        }
        rounded(Step.TOTAL, sheets.combined(), sheets.rounded());
        figures(sheets.rounded());
        divergence();
        return lines;
    }

    private void meanOfRanks(Points mean) {
        var ranks = count.ranks(entry);
        lines.add(Explanation.of(
                "mean-of-ranks",
                "ranks",
                ranks.stream().map(Points::toText).collect(Collectors.joining(" + ")),
                "count",
                ranks.size(),
                "exact",
                mean,
                "shown",
                shown(mean)));
    }

    private void criterion(RoundCount.CriterionCount step) {
        var criterion = step.criterion();
        lines.add(count.combining()
                .explain(
                        "criterion",
                        step.marks(),
                        step.combined(),
                        round.displayDecimals(),
                        "criterion",
                        criterion.name()));
        int absent = count.totals(entry).size() - step.marks().size();
        if (absent > 0) {
            lines.add(Explanation.of("absent-marks", "criterion", criterion.name(), "count", absent));
        }
        rounded(Step.CRITERION, step.combined(), step.rounded());
        if (step.times() != step.rounded()) {
            lines.add(Explanation.of(
                    "factor",
                    "criterion",
                    criterion.name(),
                    "before",
                    step.rounded(),
                    "factor",
                    criterion.factor(),
                    "exact",
                    step.times()));
        }
        rounded(Step.FACTOR, step.times(), step.timesRounded());
        if (criterion.kind() == Criterion.Kind.PENALTY) {
            lines.add(Explanation.of("penalty", "criterion", criterion.name(), "exact", step.timesRounded()));
        }
    }

    private void figures(Points sheets) {
        if (round.figures().isEmpty()) {
            rounded(Step.RESULT, sheets, count.rounded(Step.RESULT, sheets));
            return;
        }
        lines.addAll(count.figures().explain(entry));
        var sum = RoundCount.with(count.figures().of(entry), sheets);
        lines.add(Explanation.of("with-figures", "sheets", sheets, "exact", sum, "shown", shown(sum)));
        rounded(Step.RESULT, sum, count.rounded(Step.RESULT, sum));
    }

    private void rounded(Step step, Points exact, Points rounded) {
        round.method().rounding().stream()
                .filter(r -> r.step() == step)
                .forEach(r -> lines.add(Explanation.of(
                        "rounded", "exact", exact, "decimals", r.decimals(), "shown", rounded.shown(r.decimals()))));
    }

    private void divergence() {
        DivergenceFlag.of(round.divergence(), count.totals(entry))
                .ifPresent(flag -> lines.add(
                        flag.measure() == Measure.SPREAD
                                ? Explanation.of(
                                        "divergence",
                                        "lowest",
                                        flag.lowest(),
                                        "highest",
                                        flag.highest(),
                                        "limit",
                                        flag.limit())
                                : Explanation.of(
                                        "divergence-from-others",
                                        "count",
                                        flag.judges().size(),
                                        "exact",
                                        flag.distance(),
                                        "limit",
                                        flag.limit())));
    }

    private LocalizedText shown(Points points) {
        return points.shown(round.displayDecimals());
    }
}
