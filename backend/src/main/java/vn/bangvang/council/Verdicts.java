package vn.bangvang.council;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bangvang.rulebook.Advance;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.scoring.BallotCount;
import vn.bangvang.scoring.VoteResult;

/** What the votes of one round come to. */
record Verdicts(Rulebook rulebook, Round round) {

    /** @param counts of one entry, one for each turn; at least one */
    VoteResult of(List<BallotCount> counts) {
        return VoteResult.of(rulebook, round, counts);
    }

    /** Whether another turn has nothing left to settle: some share that the rules ask for is reached, or none is asked. */
    boolean isDecided(VoteResult result) {
        if (!result.quorum()) {
            return false;
        }
        var asksToGoOn = round.advance() instanceof Advance.FromVotes;
        var levels = levelsByShare();
        return (!asksToGoOn && levels.isEmpty())
                || (round.advance() instanceof Advance.FromVotes(var share) && result.reaches(share))
                || levels.stream().anyMatch(level -> reaches(result, level));
    }

    /** The highest prize level whose share the votes reach. */
    Optional<PrizeLevel> highestLevel(VoteResult result) {
        return levelsByShare().stream().filter(level -> reaches(result, level)).findFirst();
    }

    private List<PrizeLevel> levelsByShare() {
        var source = Objects.requireNonNullElse(
                rulebook.prizes().ballot(), rulebook.ranking().round());
        var levels = source.equals(round.code()) ? rulebook.prizes().levels().stream() : Stream.<PrizeLevel>empty();
        return levels.filter(
                        level -> level.threshold() != null && level.threshold().share() != null)
                .toList();
    }

    private static boolean reaches(VoteResult result, PrizeLevel level) {
        var threshold = Objects.requireNonNull(level.threshold());
        return result.reaches(Objects.requireNonNull(threshold.share()), level.code());
    }
}
