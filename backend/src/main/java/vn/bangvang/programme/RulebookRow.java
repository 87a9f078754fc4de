package vn.bangvang.programme;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.RulebookText;
import vn.bangvang.rulebook.RulebookWriter;

/**
 * One version of an edition's rulebook; never changed once it is issued.
 *
 * @param document normalised JSON of the last sound text
 * @param source the text as it was typed, sound or not; versions before drafts existed have none
 */
@MappedEntity("edition_rulebook")
record RulebookRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID editionId,
        int number,
        RulebookState state,
        String document,
        @Nullable String source,
        @Nullable String actNumber,
        @Nullable LocalDate actDate,
        @Nullable String reason,
        @BinaryId UUID accountId,
        Instant createdAt,
        @Nullable Instant issuedAt,
        @Version int version) {

    static RulebookRow draft(
            UUID id, UUID editionId, int number, String document, String source, UUID accountId, Instant now) {
        return new RulebookRow(
                id,
                editionId,
                number,
                RulebookState.DRAFT,
                document,
                source,
                null,
                null,
                null,
                accountId,
                now,
                null,
                0);
    }

    /** What people read and go on writing. */
    String text() {
        return source == null ? RulebookText.yaml(document) : source;
    }

    RulebookRow typed(String text, @Nullable Rulebook sound) {
        return with(state, number, sound == null ? document : RulebookWriter.json(sound), text, issuedAt);
    }

    /** The text written anew, without the comments of the old one. */
    RulebookRow rewritten(Rulebook sound) {
        return typed(RulebookWriter.yaml(sound), sound);
    }

    RulebookRow issued(VersionAct act, Instant now) {
        return new RulebookRow(
                id,
                editionId,
                number,
                RulebookState.ISSUED,
                document,
                source,
                act.number(),
                act.date(),
                act.reason(),
                accountId,
                createdAt,
                now,
                version);
    }

    RulebookRow superseded() {
        return with(RulebookState.SUPERSEDED, number, document, source, issuedAt);
    }

    RulebookRow numbered(int other) {
        return with(state, other, document, source, issuedAt);
    }

    private RulebookRow with(
            RulebookState other, int as, String json, @Nullable String text, @Nullable Instant issued) {
        return new RulebookRow(
                id, editionId, as, other, json, text, actNumber, actDate, reason, accountId, createdAt, issued,
                version);
    }
}
