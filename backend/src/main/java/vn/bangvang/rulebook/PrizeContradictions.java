package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.util.HashSet;

/** The prizes against each other, against the ranking and against what is known of the entrants. */
final class PrizeContradictions {

    private PrizeContradictions() {}

    static void check(Rulebook rulebook, Faults faults) {
        var prizes = rulebook.prizes();
        codes(prizes, faults);
        scope(rulebook, prizes.scope(), faults);
        if (prizes.ballot() != null) {
            RankingContradictions.ballot(rulebook, prizes.ballot(), "prizes.ballot", faults);
        }
        PrizeLevel higher = null;
        for (int i = 0; i < prizes.levels().size(); i++) {
            var level = prizes.levels().get(i);
            String path = "prizes.levels[" + i + "]";
            places(level, path, faults);
            if (higher != null) {
                below(higher, level, path, faults);
            }
            higher = level;
        }
        ThresholdContradictions.check(rulebook, faults);
        beside(rulebook, faults);
    }

    /** No code twice among levels, special and collective prizes: a result names its prize by it. */
    private static void codes(Prizes prizes, Faults faults) {
        var seen = new HashSet<>();
        Contradictions.once(prizes.levels(), PrizeLevel::code, "prizes.levels", "code", seen, faults);
        Contradictions.once(prizes.special(), SpecialPrize::code, "prizes.special", "code", seen, faults);
        Contradictions.once(prizes.collective(), CollectivePrize::code, "prizes.collective", "code", seen, faults);
    }

    /** One list over all can be read per field or age group; lists per field cannot be read in another way. */
    private static void scope(Rulebook rulebook, Ranking.Scope scope, Faults faults) {
        Contradictions.needsAgeGroups(rulebook, scope, "prizes.scope", faults);
        var ranked = rulebook.ranking().scope();
        if (ranked != Ranking.Scope.OVERALL && ranked != scope) {
            faults.add("prizes.scope", "prizes-need-overall-ranking", "value", scope, "ranked", ranked);
        }
    }

    private static void places(PrizeLevel level, String path, Faults faults) {
        var min = level.minPlaces();
        var max = level.maxPlaces();
        if (min != null && max != null && min > max) {
            faults.add(path + ".minPlaces", "min-above-max", "min", min, "max", max);
        }
        if (max != null && max == 0 && !level.mayStayEmpty()) {
            faults.add(path + ".maxPlaces", "no-place-but-never-empty", "level", level.name());
        }
    }

    private static void below(PrizeLevel higher, PrizeLevel level, String path, Faults faults) {
        if (level.order() <= higher.order()) {
            faults.add(path + ".order", "level-out-of-order", "value", level.order(), "above", higher.order());
        }
        var more = level.money();
        var less = higher.money();
        if (more != null && less != null && more.dong() > less.dong()) {
            faults.add(
                    path + ".money.dong",
                    "money-rises",
                    "level",
                    level.name(),
                    "value",
                    BigDecimal.valueOf(more.dong()),
                    "higher",
                    higher.name(),
                    "max",
                    BigDecimal.valueOf(less.dong()));
        }
    }

    /** Special prizes by age need birth dates, collective ones need the unit of every entry. */
    private static void beside(Rulebook rulebook, Faults faults) {
        var special = rulebook.prizes().special();
        for (int i = 0; i < special.size(); i++) {
            var basis = special.get(i).basis();
            if (basis == SpecialPrize.Basis.YOUNGEST_AUTHOR || basis == SpecialPrize.Basis.OLDEST_AUTHOR) {
                Contradictions.needsBirthDate(rulebook, "prizes.special[" + i + "].basis", faults);
            }
        }
        var collective = rulebook.prizes().collective();
        for (int i = 0; i < collective.size(); i++) {
            boolean counted = collective.get(i).basis() != CollectivePrize.Basis.CHOSEN;
            if (counted && rulebook.people().submittingUnit() == People.Presence.NONE) {
                faults.add("prizes.collective[" + i + "].basis", "needs-unit");
            }
        }
    }
}
