package vn.bangvang.judging;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.bangvang.programme.Blocker;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionGate;
import vn.bangvang.programme.EditionState;
import vn.bangvang.rulebook.Round;

/** Nothing is decided while a sheet is missing or open, or a round before the last is not closed. */
@Singleton
class JudgingGate implements EditionGate {

    private final Provider<Judging> judging;
    private final Provider<Rounds> rounds;

    /** Providers, because {@code Editions} asks the gates and judging asks {@code Editions}. */
    JudgingGate(Provider<Judging> judging, Provider<Rounds> rounds) {
        this.judging = judging;
        this.rounds = rounds;
    }

    @Override
    public List<Blocker> blockers(Edition edition, EditionState to) {
        if (to != EditionState.DECIDED || edition.state() != EditionState.JUDGING) {
            return List.of();
        }
        var closed = rounds.get().closed(edition.id());
        return edition.rulebook().rounds().stream()
                .filter(round -> !closed.contains(round.code()))
                .findFirst()
                .map(round -> against(edition, round))
                .orElse(List.of());
    }

    /** What is still against leaving the first round that is not closed. */
    private List<Blocker> against(Edition edition, Round round) {
        var blockers = new ArrayList<Blocker>();
        if (round.isScored()) {
            blockers.addAll(unlessComplete(judging.get().progress(edition, round)));
        }
        if (Rounds.next(edition, round).isPresent()) {
            blockers.add(new Blocker("judging.round-open", Map.of("round", round.name())));
        }
        return blockers;
    }

    private static List<Blocker> unlessComplete(Progress progress) {
        if (progress.isComplete()) {
            return List.of();
        }
        return progress.entries() == 0
                ? List.of(new Blocker("judging.nothing-to-assign", Map.of()))
                : List.of(new Blocker(
                        "judging.unfinished", Map.of("open", progress.open(), "lacking", progress.lacking())));
    }
}
