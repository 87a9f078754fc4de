package vn.bangvang.entry;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;

/** Writes down that a consent to publication was taken back, at any time and whatever became of the entry. */
@Singleton
class Consents {

    private final EntryGate gate;
    private final AuthorRepository authors;
    private final EntryActs acts;
    private final ApplicationEventPublisher<ConsentWithdrawn> events;
    private final InstantSource clock;

    Consents(
            EntryGate gate,
            AuthorRepository authors,
            EntryActs acts,
            ApplicationEventPublisher<ConsentWithdrawn> events,
            InstantSource clock) {
        this.gate = gate;
        this.authors = authors;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    @UseCase
    void withdraw(Caller caller, UUID entryId, UUID authorId, String reason) {
        var row = gate.take(caller, Action.CONSENT_WITHDRAW, entryId);
        var author = authors.of(entryId).stream()
                .filter(one -> one.id().equals(authorId))
                .findFirst()
                .orElseThrow(() -> RuleBroken.of(EntryRule.AUTHOR_MISSING));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (authors.withdrawConsent(authorId, entryId, now) == 0) {
            throw RuleBroken.of(EntryRule.NO_CONSENT);
        }
        Map<String, Object> facts = Map.of("author", author.ordinal());
        acts.record(caller.accountId(), "entry.consent-withdrawn", row, Text.nfc(reason), facts);
        events.publishEvent(new ConsentWithdrawn(row.editionId(), entryId, caller.accountId()));
    }
}
