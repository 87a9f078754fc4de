package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.judging.BallotCounts;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.scoring.BallotCount;

/** The counts of every closed meeting, as scoring takes them. */
@Singleton
class ClosedVotes implements BallotCounts {

    private final MeetingRepository meetings;
    private final Sittings sittings;
    private final Counts counts;

    ClosedVotes(MeetingRepository meetings, Sittings sittings, Counts counts) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.counts = counts;
    }

    @Override
    @UseCase(readOnly = true)
    public List<BallotCount> of(Edition edition) {
        var standing = counts.closed(edition.id());
        return meetings.ofEdition(edition.id()).stream()
                .filter(meeting -> standing.containsKey(meeting.id()))
                .flatMap(meeting -> of(sittings.of(meeting), standing.getOrDefault(meeting.id(), List.of())))
                .toList();
    }

    private static Stream<BallotCount> of(Sitting sitting, List<Count> standing) {
        return sitting.agenda().stream()
                .flatMap(item -> standing.stream()
                        .filter(count -> count.entryId().equals(item.entryId()))
                        .map(count -> of(sitting, count)));
    }

    private static BallotCount of(Sitting sitting, Count count) {
        return new BallotCount(
                sitting.meeting().round(),
                count.entryId().toString(),
                sitting.meeting().turn(),
                sitting.members().size(),
                sitting.present().size(),
                sitting.hasLeader(),
                sitting.conflicted(count.entryId()),
                count.votes(),
                count.invalid());
    }
}
