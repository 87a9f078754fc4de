package vn.bangvang.award;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import vn.bangvang.entry.ConsentWithdrawn;

/** A name that may no longer be shown leaves the published result in the transaction that takes the consent back. */
@Singleton
class ConsentFollower {

    private final PublicationService publications;

    ConsentFollower(PublicationService publications) {
        this.publications = publications;
    }

    @EventListener
    void rewrite(ConsentWithdrawn withdrawn) {
        publications.rewrite(withdrawn.actorId(), withdrawn.editionId(), withdrawn.entryId());
    }
}
