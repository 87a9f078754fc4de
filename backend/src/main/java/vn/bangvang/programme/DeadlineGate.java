package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Judging does not begin while entries may still come in. */
@Singleton
class DeadlineGate implements EditionGate {

    private final InstantSource clock;

    DeadlineGate(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public List<Blocker> blockers(Edition edition, EditionState to) {
        boolean isEarly = to == EditionState.JUDGING
                && edition.state() == EditionState.OPEN
                && !edition.isClosedAt(clock.instant());
        return isEarly ? List.of(new Blocker("edition.still-open", Map.of("closesAt", edition.closesAt()))) : List.of();
    }
}
