package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.bangvang.council.CouncilProgress;
import vn.bangvang.judging.Judging;
import vn.bangvang.judging.Materials;
import vn.bangvang.judging.Rounds;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Round;
import vn.bangvang.scoring.Tabulation;
import vn.bangvang.scoring.TieChoice;

/** Counts what is sealed, recorded and voted so far, as the regulation says. */
@Singleton
class RankingTable {

    private final Materials materials;
    private final Judging judging;
    private final Rounds rounds;
    private final CouncilProgress councils;

    RankingTable(Materials materials, Judging judging, Rounds rounds, CouncilProgress councils) {
        this.materials = materials;
        this.judging = judging;
        this.rounds = rounds;
        this.councils = councils;
    }

    LiveRanking of(Edition edition) {
        return of(edition, List.of());
    }

    /** @param ties the organiser's answers to ties */
    LiveRanking of(Edition edition, List<TieChoice> ties) {
        var count = Tabulation.of(edition.rulebook(), materials.of(edition, ties));
        var closed = rounds.closed(edition.id());
        var held = edition.rulebook().rounds().stream()
                .filter(round -> !closed.contains(round.code()))
                .findFirst();
        return new LiveRanking(
                edition.rulebook(),
                count,
                held.map(round -> openMeetings(edition, round)).orElse(0),
                held.map(round -> unfinished(edition, round)).orElse(Set.of()),
                held.map(round -> unvoted(edition, round, count)).orElse(0));
    }

    /** Whether a sheet is sealed or a vote is held in a round. */
    boolean hasBegun(Edition edition, Round round) {
        var material = materials.of(edition, List.of());
        return material.sheets().stream().anyMatch(sheet -> sheet.round().equals(round.code()))
                || material.ballots().stream().anyMatch(vote -> vote.round().equals(round.code()));
    }

    /** Meetings of a round that are not closed. */
    int openMeetings(Edition edition, Round round) {
        return councils.openMeetings(edition, round);
    }

    /** Entries of a round that still lack sealed sheets. */
    Set<UUID> unfinished(Edition edition, Round round) {
        return round.isScored() ? judging.progress(edition, round).unfinished() : Set.of();
    }

    /** Entries of a round on which no meeting with a quorum has voted. */
    int unvoted(Edition edition, Round round, Tabulation count) {
        if (!round.isVoted()) {
            return 0;
        }
        return (int) rounds.entrants(edition, round).stream()
                .filter(entry -> count.round(round.code())
                        .flatMap(outcome -> outcome.vote(entry.id().toString()))
                        .filter(vote -> vote.quorum())
                        .isEmpty())
                .count();
    }
}
