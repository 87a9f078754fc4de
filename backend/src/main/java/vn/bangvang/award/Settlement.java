package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import vn.bangvang.entry.Entries;
import vn.bangvang.entry.EntryState;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Editions;

/** Gives every ranked entry its final state, at the publication and not before: an applicant reads it too. */
@Singleton
class Settlement {

    private final OutcomeRepository outcomes;
    private final Boards boards;
    private final Entries entries;
    private final Editions editions;
    private final ResultLetters letters;

    Settlement(OutcomeRepository outcomes, Boards boards, Entries entries, Editions editions, ResultLetters letters) {
        this.outcomes = outcomes;
        this.boards = boards;
        this.entries = entries;
        this.editions = editions;
        this.letters = letters;
    }

    void settle(UUID editionId) {
        var edition = editions.get(editionId);
        var places = boards.of(edition).places();
        places.forEach(place ->
                entries.settle(place.entryId(), place.levelCode() == null ? EntryState.NOT_PRIZED : EntryState.PRIZED));
        letters.send(edition, places);
    }

    /** A publication whose instant has come; nothing when another node was first. */
    @UseCase
    void settleDue(UUID editionId, Instant now) {
        if (outcomes.settle(editionId, now) == 1) {
            settle(editionId);
        }
    }
}
