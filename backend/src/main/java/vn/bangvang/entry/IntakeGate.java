package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.bangvang.programme.Blocker;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionGate;
import vn.bangvang.programme.EditionState;

/** Judging does not begin while dossiers wait for a check. */
@Singleton
class IntakeGate implements EditionGate {

    private final EntryRepository entries;

    IntakeGate(EntryRepository entries) {
        this.entries = entries;
    }

    @Override
    public List<Blocker> blockers(Edition edition, EditionState to) {
        if (to != EditionState.JUDGING || edition.state() != EditionState.OPEN) {
            return List.of();
        }
        long waiting = entries.counts(edition.id()).stream()
                .filter(count ->
                        count.state() == EntryState.SUBMITTED || count.state() == EntryState.SUPPLEMENT_REQUESTED)
                .mapToLong(StateCount::count)
                .sum();
        return waiting == 0 ? List.of() : List.of(new Blocker("entry.unchecked", Map.of("count", waiting)));
    }
}
