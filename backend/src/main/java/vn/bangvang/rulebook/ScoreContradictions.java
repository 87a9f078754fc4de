package vn.bangvang.rulebook;

import java.math.BigDecimal;

/** Rounds, score sheets and the ranking against each other. */
final class ScoreContradictions {

    private ScoreContradictions() {}

    static void check(Rulebook rulebook, Faults faults) {
        var rounds = rulebook.rounds();
        Contradictions.once(rounds, Round::code, "rounds", "code", faults);
        for (int i = 0; i < rounds.size(); i++) {
            round(rounds.get(i), "rounds[" + i + "]", faults);
        }
        ranking(rulebook, faults);
    }

    private static void round(Round round, String path, Faults faults) {
        var sheet = round.sheet();
        if (sheet == null) {
            return;
        }
        Contradictions.once(sheet.criteria(), Criterion::code, path + ".sheet.criteria", "code", faults);
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < sheet.criteria().size(); i++) {
            var criterion = sheet.criteria().get(i);
            criterion(criterion, path + ".sheet.criteria[" + i + "]", faults);
            sum = criterion.kind() == Criterion.Kind.POINTS ? sum.add(criterion.most()) : sum;
        }
        if (sum.compareTo(sheet.scale()) != 0) {
            faults.add(
                    path + ".sheet.scale",
                    "criteria-miss-scale",
                    "scale",
                    sheet.scale().toPlainString(),
                    "sum",
                    sum.toPlainString());
        }
        remark(sheet.remark(), sheet.scale(), path + ".sheet.remark", faults);
        var divergence = round.divergence();
        if (divergence != null && divergence.above().compareTo(sheet.scale()) >= 0) {
            above(path + ".divergence.above", divergence.above(), sheet.scale(), faults);
        }
        if (round.advance() instanceof Advance.FromPoints(var points) && points.compareTo(sheet.scale()) > 0) {
            above(path + ".advance.points", points, sheet.scale(), faults);
        }
    }

    private static void criterion(Criterion criterion, String path, Faults faults) {
        if (criterion.max().remainder(criterion.step()).signum() != 0) {
            faults.add(
                    path + ".step",
                    "step-misses-max",
                    "step",
                    criterion.step().toPlainString(),
                    "max",
                    criterion.max().toPlainString());
        }
        remark(criterion.remark(), criterion.max(), path + ".remark", faults);
    }

    private static void remark(RemarkRule rule, BigDecimal max, String path, Faults faults) {
        switch (rule) {
            case RemarkRule.Never n -> {}
            case RemarkRule.Always a -> {}
            case RemarkRule.Below below -> within(below.points(), max, path, faults);
            case RemarkRule.Above above -> within(above.points(), max, path, faults);
            case RemarkRule.Outside outside -> {
                if (outside.low().compareTo(outside.high()) > 0) {
                    faults.add(path, "min-above-max", "min", outside.low(), "max", outside.high());
                }
                within(outside.high(), max, path, faults);
            }
        }
    }

    private static void within(BigDecimal points, BigDecimal max, String path, Faults faults) {
        if (points.compareTo(max) > 0) {
            above(path, points, max, faults);
        }
    }

    private static void above(String path, BigDecimal value, BigDecimal max, Faults faults) {
        faults.add(path, "beyond-scale", "value", value.toPlainString(), "scale", max.toPlainString());
    }

    private static void ranking(Rulebook rulebook, Faults faults) {
        var ranking = rulebook.ranking();
        var round = rulebook.findRound(ranking.round());
        if (round.isEmpty()) {
            faults.add("ranking.round", "unknown-round", "value", ranking.round());
            return;
        }
        var steps = ranking.tieBreaks();
        Contradictions.once(steps, ScoreContradictions::nameOf, "ranking.tieBreaks", "", faults);
        for (int i = 0; i < steps.size(); i++) {
            String path = "ranking.tieBreaks[" + i + "]";
            switch (steps.get(i)) {
                case TieBreak.CriterionTotal(var code) -> {
                    var sheet = round.get().sheet();
                    if (sheet == null || sheet.findCriterion(code).isEmpty()) {
                        faults.add(path + ".criterion", "unknown-criterion", "value", code);
                    }
                }
                case TieBreak.SheetTotal t -> {}
                case TieBreak.FigurePoints f -> {}
                case TieBreak.RoundTotal t -> {}
                case TieBreak.BallotShare b -> {}
                case TieBreak.ChairTotal c -> {}
                case TieBreak.YoungestAuthor y -> {}
                case TieBreak.SharedRank s -> {
                    if (i < steps.size() - 1) {
                        faults.add(path, "shared-rank-not-last");
                    }
                }
            }
        }
    }

    private static Object nameOf(TieBreak step) {
        return switch (step) {
            case TieBreak.CriterionTotal(var criterion) -> criterion;
            default -> step;
        };
    }
}
