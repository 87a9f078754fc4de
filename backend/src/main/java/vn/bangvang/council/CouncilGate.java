package vn.bangvang.council;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import vn.bangvang.programme.Blocker;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionGate;
import vn.bangvang.programme.EditionState;
import vn.bangvang.rulebook.Round;

/** Nothing is decided while a council still meets or has not voted on an entry before it. */
@Singleton
class CouncilGate implements EditionGate {

    private final BeanProvider<CouncilProgress> progress;

    /** @param progress asks the editions, which ask the gates: fetched when needed, so that the circle can be built */
    CouncilGate(BeanProvider<CouncilProgress> progress) {
        this.progress = progress;
    }

    @Override
    public List<Blocker> blockers(Edition edition, EditionState to) {
        boolean isDecision = to == EditionState.DECIDED && edition.state() == EditionState.JUDGING;
        return isDecision
                ? edition.rulebook().rounds().stream()
                        .filter(Round::isVoted)
                        .flatMap(round -> progress.get().blockers(edition, round).stream())
                        .toList()
                : List.of();
    }
}
