package vn.bangvang.award;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import vn.bangvang.rulebook.Share;
import vn.bangvang.scoring.VoteResult;

/**
 * What the council voted on an entry.
 *
 * @param votesFor votes in favour
 * @param whole of which they are a share
 * @param quorum without it nothing is decided
 * @param forLevel votes for every prize level or a higher one
 * @param percent the share, rounded to two decimals; absent when there is none
 */
@Serdeable
public record VotesView(
        int votesFor,
        int whole,
        boolean quorum,
        Map<String, Integer> forLevel,
        @Nullable String percent) {

    private static final int DECIMALS = 2;

    static VotesView of(VoteResult vote) {
        return new VotesView(
                vote.votesFor(),
                vote.whole(),
                vote.quorum(),
                vote.votesForLevel(),
                vote.share()
                        .map(share -> share.times(java.math.BigDecimal.valueOf(100))
                                .rounded(DECIMALS)
                                .toPlainString())
                        .orElse(null));
    }

    boolean reaches(Share share, String level) {
        return quorum && share.isReachedBy(forLevel.getOrDefault(level, 0), whole);
    }
}
