package vn.bangvang.judging;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.bangvang.programme.Blocker;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionGate;
import vn.bangvang.programme.EditionState;

/** Nothing is decided while a sheet is missing or open. */
@Singleton
class JudgingGate implements EditionGate {

    private final Provider<Judging> judging;

    /** A provider, because {@code Editions} asks the gates and judging asks {@code Editions}. */
    JudgingGate(Provider<Judging> judging) {
        this.judging = judging;
    }

    @Override
    public List<Blocker> blockers(Edition edition, EditionState to) {
        if (to != EditionState.DECIDED || edition.state() != EditionState.JUDGING) {
            return List.of();
        }
        var progress = judging.get().progress(edition.id());
        if (progress.isComplete()) {
            return List.of();
        }
        return progress.entries() == 0
                ? List.of(new Blocker("judging.nothing-to-assign", Map.of()))
                : List.of(new Blocker(
                        "judging.unfinished", Map.of("open", progress.open(), "lacking", progress.lacking())));
    }
}
