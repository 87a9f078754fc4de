package vn.bangvang.scoring;

import java.util.List;
import java.util.Optional;

/**
 * What came of one round.
 *
 * @param round its code
 * @param results of the entries that entered it and have one, in the order of the entries' keys; in a round by ballot
 *     only, the total is the share of votes in favour in per cent
 * @param votes of the entries that were voted on, in the same order
 * @param entering keys of the entries that came in
 * @param advanced keys of those that go on to the next round, or, after the last, to the ranking
 * @param explanations why these go on
 */
public record RoundOutcome(
        String round,
        List<EntryResult> results,
        List<VoteResult> votes,
        List<String> entering,
        List<String> advanced,
        List<Explanation> explanations) {

    public RoundOutcome {
        results = List.copyOf(results);
        votes = List.copyOf(votes);
        entering = List.copyOf(entering);
        advanced = List.copyOf(advanced);
    }

    /** The result of one entry, if it has one here. */
    public Optional<EntryResult> result(String entry) {
        return results.stream().filter(r -> r.entry().equals(entry)).findFirst();
    }

    /** The vote on one entry, if there was one. */
    public Optional<VoteResult> vote(String entry) {
        return votes.stream().filter(v -> v.entry().equals(entry)).findFirst();
    }
}
