package vn.bangvang.award;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** What becomes of an edition's ranking: the standing proposal, then the decision, then the instant of publication. */
@MappedEntity("award_outcome")
record OutcomeRow(
        @Id @BinaryId UUID editionId,
        Instant proposedAt,
        String openTies,
        String tieChoices,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        @Nullable String authority,
        @Nullable String signerTitle,
        @Nullable String signerName,
        @Nullable String subject,
        @Nullable Instant decidedAt,
        @Nullable Instant publishAt,
        @Nullable Instant settledAt,
        Instant createdAt,
        @Version int version) {

    static OutcomeRow proposed(UUID editionId, String openTies, String tieChoices, Instant now) {
        return new OutcomeRow(
                editionId, now, openTies, tieChoices, null, null, null, null, null, null, null, null, null, now, 0);
    }

    /** A change of prizes takes back a decision that was recorded before the edition was reopened. */
    OutcomeRow undecided(Instant proposed, String ties, String choices) {
        return new OutcomeRow(
                editionId, proposed, ties, choices, null, null, null, null, null, null, null, null, null, createdAt,
                version);
    }

    OutcomeRow decided(DecisionRequest decision, Instant now) {
        return new OutcomeRow(
                editionId,
                proposedAt,
                openTies,
                tieChoices,
                decision.number(),
                decision.date(),
                decision.authority(),
                decision.signerTitle(),
                decision.signerName(),
                decision.subject(),
                now,
                null,
                null,
                createdAt,
                version);
    }

    /** @param settled when the entries got their final state; absent while that lies ahead */
    OutcomeRow published(@Nullable Instant at, @Nullable Instant settled) {
        return new OutcomeRow(
                editionId,
                proposedAt,
                openTies,
                tieChoices,
                decisionNumber,
                decisionDate,
                authority,
                signerTitle,
                signerName,
                subject,
                decidedAt,
                at,
                settled,
                createdAt,
                version);
    }

    /** What readers see and writers name; zero stands for no proposal at all. */
    int revision() {
        return version + 1;
    }

    @Nullable
    DecisionView decision() {
        if (decisionNumber == null || decisionDate == null) {
            return null;
        }
        return new DecisionView(
                decisionNumber,
                decisionDate,
                orEmpty(authority),
                orEmpty(signerTitle),
                orEmpty(signerName),
                orEmpty(subject));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
