package vn.bangvang.award;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionState;
import vn.bangvang.programme.Editions;

/** Publishing is copying: the public text is written once, with the instant from which the clock lets it be seen. */
@Singleton
class PublicationService {

    /** How long ago an instant may lie that somebody has just typed. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private static final String CONSENT_WITHDRAWN = "consent-withdrawn";

    private static final Duration FURTHEST = Duration.ofDays(366);

    private final Editions editions;
    private final Boards boards;
    private final ResultsWriter writer;
    private final OutcomeRepository outcomes;
    private final SnapshotRepository snapshots;
    private final Settlement settlement;
    private final ApplicationEventPublisher<ResultsChanged> events;
    private final Access access;
    private final Journal journal;
    private final Ids ids;
    private final InstantSource clock;

    PublicationService(
            Editions editions,
            Boards boards,
            ResultsWriter writer,
            OutcomeRepository outcomes,
            SnapshotRepository snapshots,
            Settlement settlement,
            ApplicationEventPublisher<ResultsChanged> events,
            Access access,
            Journal journal,
            Ids ids,
            InstantSource clock) {
        this.editions = editions;
        this.boards = boards;
        this.writer = writer;
        this.outcomes = outcomes;
        this.snapshots = snapshots;
        this.settlement = settlement;
        this.events = events;
        this.access = access;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @UseCase
    void publish(Caller caller, UUID editionId, @Nullable Instant wanted, int seen) {
        access.require(caller, Action.PUBLICATION_SET, Scope.edition(editionId));
        var edition = editions.lock(editionId).requireState(EditionState.DECIDED);
        var outcome = boards.seen(editionId, seen);
        var decision = outcome.decision();
        if (decision == null) {
            throw RuleBroken.of(AwardRule.NOT_DECIDED);
        }
        var now = clock.instant();
        var publishAt = wanted == null ? now : wanted;
        requirePlausible(publishAt, now);
        var snapshot = snapshot(
                caller.accountId(), edition, boards.write(writer.write(edition, decision, publishAt)), publishAt, now);
        snapshots.save(snapshot);
        boolean atOnce = !publishAt.isAfter(now);
        outcomes.update(outcome.published(publishAt, atOnce ? now : null));
        editions.move(caller.accountId(), editionId, EditionState.PUBLISHED, null);
        if (atOnce) {
            settlement.settle(editionId);
        }
        var facts = Map.<String, Object>of(
                "number", snapshot.number(), "publishAt", publishAt.toString(), "sha256", snapshot.sha256());
        journal.record(caller.accountId(), "award.published", Subject.edition(editionId), null, facts);
        events.publishEvent(new ResultsChanged(editionId, edition.code(), caller.accountId()));
    }

    private static void requirePlausible(Instant publishAt, Instant now) {
        if (publishAt.isBefore(now.minus(LATE))) {
            throw RuleBroken.of(AwardRule.PUBLISH_IN_PAST);
        }
        if (publishAt.isAfter(now.plus(FURTHEST))) {
            throw RuleBroken.of(AwardRule.PUBLISH_TOO_LATE);
        }
    }

    private SnapshotRow snapshot(UUID accountId, Edition edition, String body, Instant publishAt, Instant now) {
        int number = snapshots.latest(edition.id()).map(SnapshotRow::number).orElse(0) + 1;
        return new SnapshotRow(
                ids.next(),
                edition.id(),
                edition.code(),
                number,
                body,
                sha256(body),
                publishAt,
                null,
                null,
                accountId,
                now,
                0);
    }

    /** Writes the standing text anew, under the same decision and instant, after a consent to a name was taken back. */
    void rewrite(UUID accountId, UUID editionId, UUID entryId) {
        var standing = snapshots.latest(editionId).filter(row -> !row.isRevoked());
        var decision = boards.find(editionId).map(OutcomeRow::decision);
        if (standing.isEmpty() || decision.isEmpty()) {
            return;
        }
        var edition = editions.lock(editionId);
        var publishAt = standing.get().publishAt();
        var now = clock.instant();
        var body = boards.write(writer.write(edition, decision.get(), publishAt));
        var rewritten = snapshot(accountId, edition, body, publishAt, now);
        snapshots.update(standing.get().revoked(CONSENT_WITHDRAWN, now));
        snapshots.save(rewritten);
        var facts = Map.<String, Object>of(
                "entryId", entryId.toString(), "number", rewritten.number(), "sha256", rewritten.sha256());
        journal.record(accountId, "award.rewritten", Subject.edition(editionId), null, facts);
        events.publishEvent(new ResultsChanged(editionId, edition.code(), accountId));
    }

    /** Takes a result back; the edition is decided again, from where it can be corrected and published anew. */
    @UseCase
    void revoke(Caller caller, UUID editionId, String reason) {
        access.require(caller, Action.PUBLICATION_SET, Scope.edition(editionId));
        var edition = editions.lock(editionId).requireState(EditionState.PUBLISHED);
        var standing = snapshots
                .latest(editionId)
                .filter(row -> !row.isRevoked())
                .orElseThrow(() -> RuleBroken.of(AwardRule.NOT_PUBLISHED));
        snapshots.update(standing.revoked(reason, clock.instant()));
        boards.find(editionId).ifPresent(outcome -> outcomes.update(outcome.published(null, null)));
        editions.move(caller.accountId(), editionId, EditionState.DECIDED, reason);
        var facts = Map.<String, Object>of("number", standing.number(), "sha256", standing.sha256());
        journal.record(caller.accountId(), "award.revoked", Subject.edition(editionId), reason, facts);
        events.publishEvent(new ResultsChanged(editionId, edition.code(), caller.accountId()));
    }

    private static String sha256(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
