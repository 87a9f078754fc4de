package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.Ranking.Scope;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.TieBreak;

/** The whole count the slow way: a rank is one more than there are better entries. */
final class SlowCount {

    final List<SlowRound> rounds = new ArrayList<>();
    final Map<String, Integer> ranks = new HashMap<>();
    final Rulebook rulebook;
    final Material material;
    private final List<ContestEntry> ranked = new ArrayList<>();

    SlowCount(Rulebook rulebook, Material material) {
        this.rulebook = rulebook;
        this.material = material;
        var entries = material.entries();
        for (var round : rulebook.rounds()) {
            var slow = new SlowRound(rulebook, round, entries, material);
            rounds.add(slow);
            entries = slow.goingOn;
        }
        for (var entry : entries) {
            if (main().results.containsKey(entry.entry())) {
                ranked.add(entry);
            }
        }
        for (var entry : ranked) {
            int better = 0;
            for (var other : ranked) {
                better += sameList(rulebook.ranking().scope(), entry, other) && compare(other, entry) > 0 ? 1 : 0;
            }
            ranks.put(entry.entry(), 1 + better);
        }
    }

    List<ContestEntry> ranked() {
        return ranked;
    }

    SlowRound main() {
        return find(rulebook.ranking().round());
    }

    SlowRound find(String code) {
        for (var round : rounds) {
            if (round.round.code().equals(code)) {
                return round;
            }
        }
        throw new IllegalStateException(code);
    }

    static boolean sameList(Scope scope, ContestEntry one, ContestEntry other) {
        return switch (scope) {
            case OVERALL -> true;
            case PER_FIELD -> one.field().equals(other.field());
            case PER_AGE_GROUP -> Objects.equals(one.ageGroup(), other.ageGroup());
        };
    }

    private int compare(ContestEntry one, ContestEntry other) {
        int difference = compare(result(one).merit(), result(other).merit());
        for (var step : rulebook.ranking().tieBreaks()) {
            if (difference == 0) {
                difference = compare(value(step, one), value(step, other));
            }
        }
        return difference;
    }

    private SlowRound.Result result(ContestEntry entry) {
        return Objects.requireNonNull(main().results.get(entry.entry()));
    }

    /** What is there stands before what is not. */
    private static int compare(@Nullable Fraction one, @Nullable Fraction other) {
        if (one == null || other == null) {
            return (one == null ? 0 : 1) - (other == null ? 0 : 1);
        }
        return one.compareTo(other);
    }

    private @Nullable Fraction value(TieBreak step, ContestEntry entry) {
        var own = result(entry);
        return switch (step) {
            case TieBreak.CriterionTotal(var code) -> own.criteria().get(code);
            case TieBreak.SheetTotal s -> byRanks(main().round) ? Fraction.ZERO.minus(own.sheets()) : own.sheets();
            case TieBreak.FigurePoints(var code) -> own.figures().get(code);
            case TieBreak.RoundTotal(var code) -> {
                var there = find(code).results.get(entry.entry());
                yield there == null ? null : there.merit();
            }
            case TieBreak.BallotShare(var code) -> {
                var vote = find(code).votes.get(entry.entry());
                yield vote == null || !vote.quorum() || vote.whole() == 0
                        ? null
                        : Fraction.of(vote.votes()).dividedBy(Fraction.of(vote.whole()));
            }
            case TieBreak.ChairTotal c -> chair(entry);
            case TieBreak.YoungestAuthor y -> Fraction.of(entry.youth());
            case TieBreak.SharedRank s -> Fraction.ZERO;
        };
    }

    private static boolean byRanks(Round round) {
        return round.aggregation() instanceof Aggregation.MeanOfRanks;
    }

    private @Nullable Fraction chair(ContestEntry entry) {
        for (var sheet : material.sheets()) {
            boolean own = sheet.entry().equals(entry.entry())
                    && sheet.round().equals(main().round.code());
            if (own && main().round.isScored() && sheet.role() == MemberRole.CHAIR) {
                return main().total(sheet);
            }
        }
        return null;
    }
}
