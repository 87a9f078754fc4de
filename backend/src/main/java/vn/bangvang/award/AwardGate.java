package vn.bangvang.award;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.bangvang.programme.Blocker;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionGate;
import vn.bangvang.programme.EditionState;

/** An edition is decided by a decision and published by a publication, and by nothing else. */
@Singleton
class AwardGate implements EditionGate {

    private final BeanProvider<Readiness> readiness;
    private final Boards boards;
    private final SnapshotRepository snapshots;

    /** @param readiness asks the sheets, which ask the edition: fetched when needed, so that the circle can be built */
    AwardGate(BeanProvider<Readiness> readiness, Boards boards, SnapshotRepository snapshots) {
        this.readiness = readiness;
        this.boards = boards;
        this.snapshots = snapshots;
    }

    @Override
    public List<Blocker> blockers(Edition edition, EditionState to) {
        return switch (to) {
            case DRAFT, OPEN, JUDGING -> List.of();
            case DECIDED -> edition.state() == EditionState.PUBLISHED ? unlessRevoked(edition) : unlessDecided(edition);
            case PUBLISHED -> unlessPublished(edition);
        };
    }

    private List<Blocker> unlessDecided(Edition edition) {
        var blockers = new ArrayList<>(readiness.get().beforeDecision(edition));
        if (boards.find(edition.id()).map(OutcomeRow::decision).isEmpty()) {
            blockers.add(blocker(AwardRule.NOT_DECIDED));
        }
        return blockers;
    }

    private List<Blocker> unlessPublished(Edition edition) {
        return stands(edition) ? List.of() : List.of(blocker(AwardRule.NOT_PUBLISHED));
    }

    private List<Blocker> unlessRevoked(Edition edition) {
        return stands(edition) ? List.of(blocker(AwardRule.PUBLICATION_STANDS)) : List.of();
    }

    private boolean stands(Edition edition) {
        return snapshots.latest(edition.id()).filter(row -> !row.isRevoked()).isPresent();
    }

    private static Blocker blocker(AwardRule rule) {
        return new Blocker(rule.code(), Map.of());
    }
}
