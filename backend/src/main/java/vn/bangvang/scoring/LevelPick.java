package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.PrizeLevel;

/** Who of one list gets one level, as far as ranks, thresholds, places and answered ties decide it. */
final class LevelPick {

    private final PrizeLevel level;
    private final PrizeLine line;
    private final AuthorCap cap;
    private final Map<String, VoteResult> votes;
    private final TieAnswers answers;
    private final Set<String> declined;
    private final List<RankedEntry> given = new ArrayList<>();
    private final List<RankedEntry> capped = new ArrayList<>();
    private @Nullable TieForPlace tie;

    /**
     * @param cap after the levels above; it is copied
     * @param declined keys of the entries that an answer keeps from this level; answers met here are added
     */
    LevelPick(
            PrizeLevel level,
            PrizeLine line,
            AuthorCap cap,
            Map<String, VoteResult> votes,
            TieAnswers answers,
            Set<String> declined) {
        this.level = level;
        this.line = line;
        this.cap = cap.copy();
        this.votes = votes;
        this.answers = answers;
        this.declined = declined;
        pick();
    }

    List<RankedEntry> given() {
        return given;
    }

    /** Entries that would be next, were it not for the prizes of an author. */
    List<RankedEntry> capped() {
        return capped;
    }

    @Nullable
    TieForPlace tie() {
        return tie;
    }

    PrizeLine line() {
        return line;
    }

    private void pick() {
        for (var group : line.groups()) {
            int left = left();
            if (left == 0) {
                return;
            }
            var next = next(group);
            if (tie != null) {
                return;
            }
            if (next.size() > left) {
                choose(next, left);
                return;
            }
            next.forEach(this::give);
        }
    }

    private int left() {
        var max = level.maxPlaces();
        return max == null ? Integer.MAX_VALUE : Math.max(0, max - given.size());
    }

    /** Those of equal rank who may have the level; among the entries of one author with a cap, an answer decides. */
    private List<RankedEntry> next(List<RankedEntry> group) {
        capped.addAll(standing(group).stream().filter(cap::isReached).toList());
        while (true) {
            var next = standing(group).stream().filter(e -> !cap.isReached(e)).toList();
            var conflicts = cap.conflicts(next);
            if (conflicts.isEmpty()) {
                return next;
            }
            var found = tie(conflicts.getFirst().entries(), conflicts.getFirst().left(), false);
            var choice = answers.to(found);
            if (choice.isEmpty()) {
                tie = found;
                return List.of();
            }
            declined.addAll(choice.get().unchosen());
        }
    }

    private List<RankedEntry> standing(List<RankedEntry> group) {
        return group.stream()
                .filter(e -> !declined.contains(e.entry()) && reaches(e))
                .toList();
    }

    /** The chosen get the level, which is then closed. */
    private void choose(List<RankedEntry> next, int left) {
        var found = tie(next, left, level.mayExceedByDecision());
        answers.to(found)
                .ifPresentOrElse(
                        choice -> next.stream()
                                .filter(e -> choice.chosen().contains(e.entry()))
                                .forEach(this::give),
                        () -> tie = found);
    }

    private TieForPlace tie(List<RankedEntry> entries, int places, boolean mayExceed) {
        var keys = entries.stream().map(RankedEntry::entry).sorted().toList();
        return new TieForPlace(level.code(), line.code(), places, keys, mayExceed);
    }

    private void give(RankedEntry entry) {
        given.add(entry);
        cap.count(entry);
    }

    private boolean reaches(RankedEntry entry) {
        var threshold = level.threshold();
        if (threshold == null) {
            return true;
        }
        var points = threshold.points();
        var share = threshold.share();
        var vote = votes.get(entry.entry());
        return (points == null || entry.result().total().isAtLeast(points))
                && (share == null || (vote != null && vote.reaches(share, level.code())));
    }
}
