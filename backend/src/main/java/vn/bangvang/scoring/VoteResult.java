package vn.bangvang.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.Share;

/**
 * What the vote on one entry gives.
 *
 * @param turn the turn that counts: the last one with a quorum, or, when none has it, the last one
 * @param quorum whether the meeting may decide; without it there is no share
 * @param votesFor votes in favour, for any level
 * @param votesForLevel votes in favour of at least this level, by code of every prize level
 * @param whole of which the votes are a share
 * @param explanation what was counted, of what, and whether it may decide
 */
public record VoteResult(
        String round,
        String entry,
        int turn,
        boolean quorum,
        int votesFor,
        Map<String, Integer> votesForLevel,
        int whole,
        List<Explanation> explanation) {

    public VoteResult {
        votesForLevel = Map.copyOf(votesForLevel);
    }

    /**
     * Counts the vote on one entry.
     *
     * @param turns all counts of this round and entry, at least one
     * @throws IllegalArgumentException when a turn is counted twice, is one too many, or counts an unknown option
     */
    public static VoteResult of(Rulebook rulebook, Round round, List<BallotCount> turns) {
        return new VoteCount(round, rulebook.prizes().levels()).of(turns);
    }

    /** The share of votes in favour, from 0 to 1; empty without a quorum or when nobody could vote. */
    public Optional<Points> share() {
        return share(votesFor);
    }

    /** The same for a prize level. */
    public Optional<Points> shareFor(String level) {
        return share(votesForLevel.getOrDefault(level, 0));
    }

    /** Whether the votes in favour make this share, exactly. */
    public boolean reaches(Share share) {
        return quorum && share.isReachedBy(votesFor, whole);
    }

    /** Whether the votes for this prize level, or a higher one, make the share. */
    public boolean reaches(Share share, String level) {
        return quorum && share.isReachedBy(votesForLevel.getOrDefault(level, 0), whole);
    }

    private Optional<Points> share(int votes) {
        return quorum && whole > 0 ? Optional.of(Points.of(votes, whole)) : Optional.empty();
    }
}
