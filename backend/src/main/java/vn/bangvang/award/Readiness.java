package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.bangvang.programme.Blocker;
import vn.bangvang.programme.Edition;

/** What must be done before the prizes can be decided. */
@Singleton
class Readiness {

    private final RankingTable table;
    private final Proposals proposals;
    private final Boards boards;
    private final DistinctionService distinctions;

    Readiness(RankingTable table, Proposals proposals, Boards boards, DistinctionService distinctions) {
        this.table = table;
        this.proposals = proposals;
        this.boards = boards;
        this.distinctions = distinctions;
    }

    List<Blocker> beforeDecision(Edition edition) {
        return beforeDecision(edition, table.of(edition, boards.answers(edition.id())));
    }

    List<Blocker> beforeDecision(Edition edition, LiveRanking live) {
        var blockers = new ArrayList<>(unjudged(live));
        var outcome = boards.find(edition.id());
        if (outcome.isEmpty()) {
            blockers.add(new Blocker(AwardRule.NO_PROPOSAL.code(), Map.of()));
            return blockers;
        }
        var board = boards.of(edition);
        if (proposals.isOutdated(edition, board, live)) {
            blockers.add(new Blocker(AwardRule.PROPOSAL_OUTDATED.code(), Map.of()));
            return blockers;
        }
        long open = boards.ties(outcome.get()).stream()
                .filter(tie -> !board.isSettled(tie))
                .count();
        if (open > 0) {
            blockers.add(blocker(AwardRule.TIE_OPEN, "count", open));
        }
        board.findForbiddenGap()
                .ifPresent(level -> blockers.add(blocker(AwardRule.LEVEL_EMPTY, "level", level.name())));
        distinctions
                .open(edition, live)
                .forEach(prize -> blockers.add(blocker(AwardRule.DISTINCTION_OPEN, "prize", prize.name())));
        return blockers;
    }

    private static List<Blocker> unjudged(LiveRanking live) {
        return Stream.of(
                        Map.entry(AwardRule.MEETINGS_OPEN, live.openMeetings()),
                        Map.entry(AwardRule.SHEETS_OPEN, live.unfinished().size()),
                        Map.entry(AwardRule.VOTES_MISSING, live.unvoted()))
                .filter(missing -> missing.getValue() > 0)
                .map(missing -> blocker(missing.getKey(), "count", missing.getValue()))
                .toList();
    }

    private static Blocker blocker(AwardRule rule, String name, Object value) {
        return new Blocker(rule.code(), Map.of(name, value));
    }
}
