package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.RulebookStake;
import vn.bangvang.programme.Stake;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Rulebook;

/** A prize that a decision gave was given under its level and by its ranking: neither is ruled otherwise afterwards. */
@Singleton
class AwardStake implements RulebookStake {

    private final OutcomeRepository outcomes;
    private final PlaceRepository places;

    AwardStake(OutcomeRepository outcomes, PlaceRepository places) {
        this.outcomes = outcomes;
        this.places = places;
    }

    @Override
    public List<Stake> stakes(Edition edition, Rulebook before, Rulebook after) {
        boolean isDecided =
                outcomes.find(edition.id()).map(OutcomeRow::decision).isPresent();
        var given = places.of(edition.id()).stream()
                .map(PlaceRow::levelCode)
                .filter(Objects::nonNull)
                .toList();
        var levels = before.prizes().levels().stream()
                .filter(level -> given.contains(level.code()) && !isSame(level, after))
                .map(level -> new Stake(
                        isDecided ? "award.stake.level-decided" : "award.stake.level-proposed",
                        Map.of("level", level.name()),
                        (int) given.stream().filter(level.code()::equals).count(),
                        isDecided));
        return Stream.concat(levels, ranking(before, after, given.size(), isDecided))
                .toList();
    }

    private static boolean isSame(PrizeLevel level, Rulebook after) {
        return after.findLevel(level.code()).filter(level::equals).isPresent();
    }

    private static Stream<Stake> ranking(Rulebook before, Rulebook after, int given, boolean isDecided) {
        return given == 0 || before.ranking().equals(after.ranking())
                ? Stream.empty()
                : Stream.of(new Stake(
                        isDecided ? "award.stake.ranking-decided" : "award.stake.ranking-proposed",
                        Map.of(),
                        given,
                        isDecided));
    }
}
