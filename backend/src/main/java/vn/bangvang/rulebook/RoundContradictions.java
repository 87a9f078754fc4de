package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a round is made of against how it is held. */
final class RoundContradictions {

    private RoundContradictions() {}

    static void check(Rulebook rulebook, Faults faults) {
        var rounds = rulebook.rounds();
        Contradictions.once(rounds, Round::code, "rounds", "code", faults);
        LocalDate last = null;
        for (int i = 0; i < rounds.size(); i++) {
            var round = rounds.get(i);
            String path = "rounds[" + i + "]";
            parts(round, path, faults);
            last = dates(round, last, path, faults);
            if (round.panels() == Round.PanelScope.PER_UNIT
                    && !rulebook.people().needsUnit()) {
                faults.add(path + ".panels", "needs-unit");
            }
            scores(rulebook, round, path, faults);
            if (round.ballot() != null) {
                BallotContradictions.check(round.ballot(), rulebook, path + ".ballot", faults);
            }
            advance(round, path + ".advance", faults);
        }
    }

    /** Each mode has its parts, and none of the other's. */
    private static void parts(Round round, String path, Faults faults) {
        present(round.isScored(), round.sheet() != null, path, "sheet", faults);
        present(round.isScored(), round.aggregation() != null, path, "aggregation", faults);
        if (!round.isScored()) {
            absent(round.judgesPerEntry() == 0, path, "judgesPerEntry", faults);
            absent(round.figures().isEmpty(), path, "figures", faults);
            absent(round.divergence() == null, path, "divergence", faults);
        }
        if (round.isVoted() && round.ballot() == null) {
            misplaced(path, "ballot", "voted-round-needs", faults);
        } else if (!round.isVoted() && round.ballot() != null) {
            misplaced(path, "ballot", "scored-round-has-no", faults);
        }
    }

    private static void present(boolean scored, boolean present, String path, String key, Faults faults) {
        if (scored && !present) {
            misplaced(path, key, "scored-round-needs", faults);
        } else if (!scored) {
            absent(!present, path, key, faults);
        }
    }

    private static void absent(boolean absent, String path, String key, Faults faults) {
        if (!absent) {
            misplaced(path, key, "ballot-round-has-no", faults);
        }
    }

    /** A part that is missing, or that has no place here. */
    private static void misplaced(String path, String key, String code, Faults faults) {
        faults.add(path + "." + key, code, "key", key, "label", Sentences.labels(Round.class, key));
    }

    /** A round may begin on the day on which the one before ends, and not earlier; the last day known so far. */
    private static @Nullable LocalDate dates(Round round, @Nullable LocalDate last, String path, Faults faults) {
        Contradictions.days(round.from(), round.to(), path + ".from", faults);
        var begins = round.from() == null ? round.to() : round.from();
        if (begins != null && last != null && begins.isBefore(last)) {
            String at = path + (round.from() == null ? ".to" : ".from");
            faults.add(at, "round-too-early", "value", begins, "last", last);
        }
        var ends = round.to() == null ? round.from() : round.to();
        return ends == null ? last : ends;
    }

    private static void scores(Rulebook rulebook, Round round, String path, Faults faults) {
        var sheet = round.sheet();
        if (sheet != null) {
            SheetContradictions.check(sheet, path + ".sheet", faults);
            var divergence = round.divergence();
            if (divergence != null) {
                divergence(divergence, round.judgesPerEntry(), sheet.widest(), path + ".divergence", faults);
            }
        }
        if (round.aggregation() != null) {
            AggregationContradictions.check(round, round.aggregation(), path, faults);
        }
        Contradictions.once(round.figures(), Figure::code, path + ".figures", "code", faults);
        for (int i = 0; i < round.figures().size(); i++) {
            if (round.figures().get(i) instanceof Figure.ScaledToBest scaled) {
                Contradictions.needsAgeGroups(rulebook, scaled.among(), path + ".figures[" + i + "].among", faults);
            }
        }
    }

    private static void divergence(Divergence divergence, int judges, BigDecimal widest, String path, Faults faults) {
        if (judges == 1) {
            faults.add(path, "one-judge-cannot-differ");
        }
        if (divergence.above().compareTo(widest) >= 0) {
            faults.add(path + ".above", "never-diverges", "value", divergence.above(), "scale", widest);
        }
    }

    private static void advance(Round round, String path, Faults faults) {
        switch (round.advance()) {
            case Advance.FromPoints(var points) ->
                reachable(points, round, "advance-needs-points", path, path + ".points", faults);
            case Advance.FromVotes(var share) -> {
                if (!round.isVoted()) {
                    faults.add(path, "advance-needs-ballot");
                }
                Contradictions.someShare(share, path + ".share", faults);
            }
            case Advance.TopShare(var share) -> Contradictions.someShare(share, path + ".share", faults);
            case Advance.All a -> {}
            case Advance.Top t -> {}
            case Advance.TopPerField t -> {}
            case Advance.PanelDecision p -> {}
        }
    }

    /**
     * Points that are asked for can be had in the round.
     *
     * @param unscored code of the fault when there are none in this round, told like that of ranks at {@code path}
     * @param at where the number stands
     */
    static void reachable(BigDecimal points, Round round, String unscored, String path, String at, Faults faults) {
        if (!round.isScored()) {
            faults.add(path, unscored);
        } else if (round.isRanked()) {
            faults.add(path, "ranks-are-no-points");
        } else {
            round.mostPoints().ifPresent(most -> SheetContradictions.within(points, most, at, faults));
        }
    }
}
