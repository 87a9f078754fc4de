package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.judging.JudgingRule;
import vn.bangvang.judging.Rounds;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Round;
import vn.bangvang.scoring.Tabulation;

/** Counts how a round ends, or would if it were closed now. */
@Singleton
class RoundEnds {

    private final RankingTable table;
    private final Rounds rounds;

    RoundEnds(RankingTable table, Rounds rounds) {
        this.table = table;
        this.rounds = rounds;
    }

    static Round round(Edition edition, String code) {
        return edition.rulebook().findRound(code).orElseThrow(() -> RuleBroken.of(JudgingRule.NO_SUCH_ROUND));
    }

    RoundEnd of(Edition edition, Round round) {
        var count = table.of(edition).count();
        var next = Rounds.next(edition, round);
        var entrants = rounds.entrants(edition, round);
        boolean closed = rounds.closed(edition.id()).contains(round.code());
        var outcome = count.round(round.code()).orElseThrow();
        var advanced = outcome.advanced().stream().map(UUID::fromString).toList();
        var goingOn = new HashSet<>(closed && next.isPresent() ? ids(rounds.entrants(edition, next.get())) : advanced);
        goingOn.retainAll(ids(entrants));
        return new RoundEnd(
                round, next.orElse(null), closed, outcome, entrants, goingOn, blockers(edition, round, count));
    }

    private static List<UUID> ids(List<EligibleEntry> entries) {
        return entries.stream().map(EligibleEntry::id).toList();
    }

    private List<RuleBroken> blockers(Edition edition, Round round, Tabulation count) {
        var closed = rounds.closed(edition.id());
        var before = edition.rulebook().rounds().stream()
                .takeWhile(other -> !other.equals(round))
                .filter(other -> !closed.contains(other.code()))
                .findFirst();
        if (before.isPresent()) {
            return List.of(RuleBroken.of(
                    AwardRule.ROUND_BEFORE_OPEN, "round", before.get().name()));
        }
        if (rounds.entrants(edition, round).isEmpty()) {
            return List.of(RuleBroken.of(AwardRule.ROUND_EMPTY));
        }
        return Stream.of(
                        counted(AwardRule.MEETINGS_OPEN, table.openMeetings(edition, round)),
                        counted(
                                AwardRule.SHEETS_OPEN,
                                table.unfinished(edition, round).size()),
                        counted(AwardRule.VOTES_MISSING, table.unvoted(edition, round, count)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RuleBroken> counted(AwardRule rule, int count) {
        return count == 0 ? Optional.empty() : Optional.of(RuleBroken.of(rule, "count", count));
    }

    /** Whether a round is judged already, or closed. */
    boolean hasBegun(Edition edition, Round round) {
        return rounds.closed(edition.id()).contains(round.code()) || table.hasBegun(edition, round);
    }
}
