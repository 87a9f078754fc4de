package vn.bangvang.award;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.scoring.RankedEntry;
import vn.bangvang.scoring.Tabulation;
import vn.bangvang.scoring.VoteResult;

/**
 * The count of this moment.
 *
 * @param openMeetings council meetings of the round that is being held which are not closed
 * @param unfinished entries of that round that still lack sealed sheets
 * @param unvoted entries of that round which still lack a valid vote
 */
record LiveRanking(Rulebook rulebook, Tabulation count, int openMeetings, Set<UUID> unfinished, int unvoted) {

    List<RankedEntry> ranked() {
        return count.ranked();
    }

    /** The vote that prizes are read from, if there was one on this entry. */
    Optional<VotesView> votes(String entry) {
        var named = rulebook.prizes().ballot();
        return count.round(named == null ? rulebook.ranking().round() : named)
                .flatMap(outcome -> outcome.vote(entry))
                .map((VoteResult vote) -> VotesView.of(vote));
    }
}
