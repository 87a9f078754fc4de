package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import vn.bangvang.entry.Entries;
import vn.bangvang.entry.EntryState;
import vn.bangvang.kernel.UseCase;

/** Gives every ranked entry its final state, at the publication and not before: an applicant reads it too. */
@Singleton
class Settlement {

    private final OutcomeRepository outcomes;
    private final PlaceRepository places;
    private final Entries entries;

    Settlement(OutcomeRepository outcomes, PlaceRepository places, Entries entries) {
        this.outcomes = outcomes;
        this.places = places;
        this.entries = entries;
    }

    void settle(UUID editionId) {
        places.of(editionId)
                .forEach(place -> entries.settle(
                        place.entryId(), place.levelCode() == null ? EntryState.NOT_PRIZED : EntryState.PRIZED));
    }

    /** A publication whose instant has come; nothing when another node was first. */
    @UseCase
    void settleDue(UUID editionId, Instant now) {
        if (outcomes.settle(editionId, now) == 1) {
            settle(editionId);
        }
    }
}
