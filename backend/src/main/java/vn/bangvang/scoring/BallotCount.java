package vn.bangvang.scoring;

import java.util.Map;

/**
 * The tellers' count of one vote on one entry.
 *
 * @param round code of the round
 * @param entry key of the entry
 * @param turn from 1; the last turn with a quorum counts
 * @param members of the council as appointed
 * @param present of them in the meeting, those with a conflict too
 * @param leaderPresent whether the chair or a vice chair is among them
 * @param conflicted who may not vote on this entry: of all members, or, where the share is of those present, of these
 * @param counts valid papers by code of the option; an option without votes may be left out
 * @param invalid papers that are not valid
 */
public record BallotCount(
        String round,
        String entry,
        int turn,
        int members,
        int present,
        boolean leaderPresent,
        int conflicted,
        Map<String, Integer> counts,
        int invalid) {

    /** @throws IllegalArgumentException when the numbers cannot be true together */
    public BallotCount {
        counts = Map.copyOf(counts);
        long valid = counts.values().stream().mapToLong(Integer::longValue).sum();
        boolean negative = counts.values().stream().anyMatch(c -> c < 0) || invalid < 0 || conflicted < 0;
        if (negative || turn < 1 || present < 0 || present > members || valid + invalid > present) {
            throw new IllegalArgumentException(round + " " + entry + " " + turn);
        }
        if (conflicted > members) {
            throw new IllegalArgumentException(round + " " + entry + " " + conflicted);
        }
    }

    /** How many papers are valid. */
    public int valid() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
