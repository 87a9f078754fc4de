package vn.bangvang.award;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Rulebook;

/** The ranking with its prizes as it lies on the table, and what may be moved on it. */
record Board(Rulebook rulebook, List<PlaceRow> places, Map<UUID, VotesView> votes) {

    Board {
        places = List.copyOf(places);
        votes = Map.copyOf(votes);
    }

    PlaceRow get(UUID entryId) {
        return places.stream()
                .filter(place -> place.entryId().equals(entryId))
                .findFirst()
                .orElseThrow(() -> RuleBroken.of(AwardRule.ENTRY_UNRANKED));
    }

    List<PlaceRow> at(String level) {
        return places.stream().filter(place -> level.equals(place.levelCode())).toList();
    }

    /** How many votes there are in all, when it is the same number for every entry. */
    Optional<Integer> whole() {
        var wholes = votes.values().stream().map(VotesView::whole).distinct().toList();
        return wholes.size() == 1 ? Optional.of(wholes.getFirst()) : Optional.empty();
    }

    int prized() {
        return (int) places.stream().filter(place -> place.levelCode() != null).count();
    }

    /** The place with another prize, or the reason why not. */
    PlaceRow moved(UUID entryId, @Nullable String levelCode, @Nullable String reason) {
        var place = get(entryId);
        if (levelCode != null) {
            var level = rulebook.findLevel(levelCode)
                    .orElseThrow(() -> RuleBroken.of(AwardRule.LEVEL_UNKNOWN, "level", levelCode));
            requirePlace(place, level, reason);
            requireThreshold(place, level, reason);
        }
        if (reason == null) {
            requireNoJump(place, levelCode);
        }
        return place.at(levelCode, reason);
    }

    private void requirePlace(PlaceRow place, PrizeLevel level, @Nullable String reason) {
        var most = level.maxPlaces();
        long others = at(level.code()).stream()
                .filter(other -> !other.entryId().equals(place.entryId()) && sharesPlaces(other, place))
                .count();
        if (most == null || others < most) {
            return;
        }
        if (!level.mayExceedByDecision()) {
            throw RuleBroken.of(AwardRule.EXCEEDING_NOT_ALLOWED, "level", level.name(), "places", most);
        }
        if (reason == null) {
            throw RuleBroken.of(AwardRule.EXCEEDED_NEEDS_REASON, "level", level.name(), "places", most);
        }
    }

    private void requireThreshold(PlaceRow place, PrizeLevel level, @Nullable String reason) {
        var threshold = level.threshold();
        if (threshold == null) {
            return;
        }
        var share = threshold.share();
        var vote = votes.get(place.entryId());
        if (share != null && reason == null && (vote == null || !vote.reaches(share, level.code()))) {
            throw RuleBroken.of(AwardRule.VOTES_NEED_REASON, "level", level.name(), "share", share.toString());
        }
        var points = threshold.points();
        if (points != null && reason == null && !place.exact().isAtLeast(points)) {
            throw RuleBroken.of(AwardRule.THRESHOLD_NEEDS_REASON, "level", level.name(), "points", points);
        }
    }

    /** Nobody may end above an entry that came before it, unless somebody says why. */
    private void requireNoJump(PlaceRow place, @Nullable String levelCode) {
        int order = orderOf(levelCode);
        var jumped = places.stream()
                .filter(other -> sharesRanking(other, place) && isCrossed(place, order, other))
                .findFirst();
        boolean favoured = places.stream()
                .anyMatch(other -> !other.entryId().equals(place.entryId())
                        && sharesRanking(other, place)
                        && other.place() == place.place()
                        && orderOf(other.levelCode()) != order);
        if (favoured) {
            throw RuleBroken.of(AwardRule.TIE_NEEDS_REASON, "place", place.place());
        }
        if (jumped.isPresent()) {
            throw RuleBroken.of(
                    AwardRule.JUMP_NEEDS_REASON,
                    "place",
                    Math.min(jumped.get().place(), place.place()),
                    "below",
                    Math.max(jumped.get().place(), place.place()));
        }
    }

    private boolean isCrossed(PlaceRow place, int order, PlaceRow other) {
        int otherOrder = orderOf(other.levelCode());
        return (other.place() < place.place() && otherOrder > order)
                || (other.place() > place.place() && otherOrder < order);
    }

    private int orderOf(@Nullable String levelCode) {
        return Optional.ofNullable(levelCode)
                .flatMap(rulebook::findLevel)
                .map(PrizeLevel::order)
                .orElse(Integer.MAX_VALUE);
    }

    private boolean sharesRanking(PlaceRow one, PlaceRow other) {
        var scope = rulebook.ranking().scope();
        return one.list(scope).equals(other.list(scope));
    }

    private boolean sharesPlaces(PlaceRow one, PlaceRow other) {
        var scope = rulebook.prizes().scope();
        return one.list(scope).equals(other.list(scope));
    }

    /** A tie for the last place is settled when somebody decided about one of its entries, or the places are taken. */
    boolean isSettled(OpenTieView tie) {
        return tie.entryIds().stream()
                .map(this::get)
                .anyMatch(place -> place.levelCode() != null || place.reason() != null);
    }

    /** A level that nobody got although the regulation does not let it stay empty. */
    Optional<PrizeLevel> findForbiddenGap() {
        return rulebook.prizes().levels().stream()
                .filter(level -> !level.mayStayEmpty() && at(level.code()).isEmpty())
                .findFirst();
    }
}
