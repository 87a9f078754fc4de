package vn.bangvang.rulebook;

/** What is ranked, and how equal entries are separated. */
final class RankingContradictions {

    private final Rulebook rulebook;
    private final Round ranked;
    private final Faults faults;

    private RankingContradictions(Rulebook rulebook, Round ranked, Faults faults) {
        this.rulebook = rulebook;
        this.ranked = ranked;
        this.faults = faults;
    }

    static void check(Rulebook rulebook, Faults faults) {
        var ranking = rulebook.ranking();
        Contradictions.needsAgeGroups(rulebook, ranking.scope(), "ranking.scope", faults);
        var steps = ranking.tieBreaks();
        Contradictions.once(steps, s -> s, "ranking.tieBreaks", "", faults);
        var round = rulebook.findRound(ranking.round());
        if (round.isEmpty()) {
            faults.add("ranking.round", "unknown-round", "value", ranking.round());
            return;
        }
        var contradictions = new RankingContradictions(rulebook, round.get(), faults);
        for (int i = 0; i < steps.size(); i++) {
            contradictions.step(steps.get(i), i == steps.size() - 1, "ranking.tieBreaks[" + i + "]");
        }
    }

    private void step(TieBreak step, boolean last, String path) {
        switch (step) {
            case TieBreak.CriterionTotal(var code) -> {
                var sheet = ranked.sheet();
                if (sheet == null || sheet.findCriterion(code).isEmpty()) {
                    faults.add(path + ".criterion", "unknown-criterion", "value", code);
                }
            }
            case TieBreak.FigurePoints(var code) -> {
                if (ranked.findFigure(code).isEmpty()) {
                    faults.add(path + ".figure", "unknown-figure", "value", code);
                }
            }
            case TieBreak.RoundTotal(var code) -> roundTotal(code, path + ".round");
            case TieBreak.BallotShare(var code) -> ballot(rulebook, code, path + ".round", faults);
            case TieBreak.SheetTotal t -> sheet(path);
            case TieBreak.ChairTotal t -> sheet(path);
            case TieBreak.YoungestAuthor y -> Contradictions.needsBirthDate(rulebook, path, faults);
            case TieBreak.SharedRank s -> {
                if (!last) {
                    faults.add(path, "shared-rank-not-last");
                }
            }
        }
    }

    private void sheet(String path) {
        if (!ranked.isScored()) {
            faults.add(path, "tie-break-needs-sheet");
        }
    }

    private void roundTotal(String code, String path) {
        var other = rulebook.findRound(code);
        if (other.isEmpty()) {
            faults.add(path, "unknown-round", "value", code);
        } else if (code.equals(ranked.code())) {
            faults.add(path, "tie-break-same-round", "value", code);
        } else if (!other.get().isScored()) {
            faults.add(path, "round-without-points", "value", code);
        }
    }

    /** The code of a round in which there is a ballot. */
    static void ballot(Rulebook rulebook, String code, String path, Faults faults) {
        var round = rulebook.findRound(code);
        if (round.isEmpty()) {
            faults.add(path, "unknown-round", "value", code);
        } else if (!round.get().isVoted()) {
            faults.add(path, "round-without-ballot", "value", code);
        }
    }
}
