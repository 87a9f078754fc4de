package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Ballot;
import vn.bangvang.rulebook.Ballot.Option;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Round;

/** Counts the votes of one round. */
final class VoteCount {

    private final Round round;
    private final Ballot ballot;
    private final Map<String, PrizeLevel> levels;

    /** @param levels of the prizes, to which options of the paper may point */
    VoteCount(Round round, List<PrizeLevel> levels) {
        this.round = round;
        this.ballot = round.vote();
        this.levels = levels.stream().collect(Collectors.toMap(PrizeLevel::code, l -> l));
    }

    /**
     * The result of one entry.
     *
     * @param turns all counts of this round and entry, at least one
     * @throws IllegalArgumentException when a turn is counted twice, is one too many, or counts an unknown option
     */
    VoteResult of(List<BallotCount> turns) {
        var sorted = turns.stream()
                .sorted(Comparator.comparingInt(BallotCount::turn))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            check(sorted.get(i), i == 0 ? 0 : sorted.get(i - 1).turn());
        }
        var last = sorted.stream().filter(this::hasQuorum).reduce((a, b) -> b).orElse(sorted.getLast());
        var byLevel = new HashMap<String, Integer>();
        levels.values().forEach(l -> byLevel.put(l.code(), votesFor(last, l)));
        return new VoteResult(
                round.code(),
                last.entry(),
                last.turn(),
                hasQuorum(last),
                votesFor(last, null),
                byLevel,
                whole(last),
                new Told(() -> explain(last, sorted.size())));
    }

    private void check(BallotCount count, int before) {
        boolean known = count.counts().keySet().stream()
                .allMatch(
                        code -> ballot.options().stream().anyMatch(o -> o.code().equals(code)));
        if (!known || count.turn() == before || count.turn() > ballot.turns()) {
            throw new IllegalArgumentException(count.toString());
        }
    }

    private boolean hasQuorum(BallotCount count) {
        return isEnough(count) && (count.leaderPresent() || !ballot.quorum().leader());
    }

    private boolean isEnough(BallotCount count) {
        return ballot.quorum().share().isReachedBy(count.present(), count.members());
    }

    /** Votes in favour, of a level or a higher one; of any level when none is named. */
    private int votesFor(BallotCount count, @Nullable PrizeLevel level) {
        return ballot.options().stream()
                .filter(o -> o.counts() == Option.Counts.FOR && covers(o, level))
                .mapToInt(o -> count.counts().getOrDefault(o.code(), 0))
                .sum();
    }

    private boolean covers(Option option, @Nullable PrizeLevel level) {
        var own = option.level() == null ? null : levels.get(option.level());
        return own == null || level == null || own.order() <= level.order();
    }

    private int whole(BallotCount count) {
        int leftOut = ballot.conflicted() == Ballot.Conflicted.LEFT_OUT ? count.conflicted() : 0;
        return switch (ballot.shareOf()) {
            case ALL_MEMBERS -> count.members() - leftOut;
            case PRESENT -> Math.max(0, count.present() - leftOut);
            case VALID_BALLOTS -> count.valid();
        };
    }

    private List<Explanation> explain(BallotCount count, int held) {
        var lines = new ArrayList<Explanation>();
        if (held > 1) {
            lines.add(Explanation.of("vote-turn", "turn", count.turn(), "held", held));
        }
        var quorum = ballot.quorum().share();
        if (!isEnough(count)) {
            lines.add(Explanation.of(
                    "vote-no-quorum",
                    "present",
                    count.present(),
                    "members",
                    count.members(),
                    "least",
                    quorum.least(count.members())));
            return lines;
        }
        if (!hasQuorum(count)) {
            lines.add(Explanation.of("vote-no-leader", "present", count.present()));
            return lines;
        }
        if (count.invalid() > 0) {
            lines.add(Explanation.of("vote-invalid", "count", count.invalid()));
        }
        if (count.conflicted() > 0) {
            boolean out = ballot.conflicted() == Ballot.Conflicted.LEFT_OUT;
            lines.add(
                    Explanation.of(out ? "vote-conflicted-left-out" : "vote-conflicted", "count", count.conflicted()));
        }
        lines.add(share(count));
        return lines;
    }

    private Explanation share(BallotCount count) {
        var code = switch (ballot.shareOf()) {
            case ALL_MEMBERS -> "vote-of-members";
            case PRESENT -> "vote-of-present";
            case VALID_BALLOTS -> "vote-of-valid";
        };
        int whole = whole(count);
        int votes = votesFor(count, null);
        return whole == 0
                ? Explanation.of("vote-nobody")
                : Explanation.of(code, "votes", votes, "whole", whole, "percent", percent(votes, whole));
    }

    /** Rounded to two places, for people. */
    private static LocalizedText percent(int votes, int whole) {
        return Points.of(100L * votes, whole).shown(2);
    }
}
