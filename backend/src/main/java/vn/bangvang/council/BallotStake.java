package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.RulebookStake;
import vn.bangvang.programme.Stake;
import vn.bangvang.rulebook.Ballot;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;

/** What a council voted on stays as it was voted on: the ballot of a round in which voting has begun. */
@Singleton
class BallotStake implements RulebookStake {

    private final MeetingRepository meetings;

    BallotStake(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Stake> stakes(Edition edition, Rulebook before, Rulebook after) {
        var held = meetings.ofEdition(edition.id()).stream()
                .filter(meeting -> meeting.votingAt() != null)
                .toList();
        return before.rounds().stream()
                .filter(round -> !Objects.equals(round.ballot(), ballot(after, round)))
                .flatMap(round -> stake(round, held).stream())
                .toList();
    }

    private static @Nullable Ballot ballot(Rulebook rulebook, Round round) {
        return rulebook.findRound(round.code()).map(Round::ballot).orElse(null);
    }

    private static List<Stake> stake(Round round, List<MeetingRow> held) {
        int count = (int) held.stream()
                .filter(meeting -> meeting.round().equals(round.code()))
                .count();
        return count == 0
                ? List.of()
                : List.of(new Stake("council.stake.ballot-changed", Map.of("round", round.name()), count, true));
    }
}
