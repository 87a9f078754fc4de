package vn.bangvang.entry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Scope;
import vn.bangvang.kernel.BinaryId;

/**
 * An entry as stored. Title, field and the like are those of the last submission, or of the draft before the first.
 *
 * @param ageGroup of the eldest author on submission; absent when ages are not separated
 * @param originEntryId the prized entry of another edition that was sent on to this one
 * @param draft what the applicant types, JSON of {@link Draft}
 * @param dossier what was handed in, JSON of {@link Dossier}
 */
@MappedEntity("entry")
record EntryRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID editionId,
        @BinaryId UUID ownerId,
        EntryState state,
        @Nullable Integer number,
        @Nullable String code,
        String title,
        String titleKey,
        String searchKey,
        @Nullable String fieldCode,
        @Nullable String ageGroup,
        @Nullable String submittingUnit,
        @Nullable @BinaryId UUID submittingUnitId,
        @Nullable String leadAuthor,
        @Nullable @BinaryId UUID originEntryId,
        String draft,
        @Nullable String dossier,
        @Nullable Instant submittedAt,
        @Nullable Instant supplementDueAt,
        Instant createdAt,
        Instant updatedAt,
        int version) {

    static EntryRow begun(UUID id, UUID editionId, UUID ownerId, String draft, Instant now) {
        return new EntryRow(
                id,
                editionId,
                ownerId,
                EntryState.DRAFT,
                null,
                null,
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                draft,
                null,
                null,
                null,
                now,
                now,
                0);
    }

    EntryRow sentOn(UUID origin, String as, @Nullable String field) {
        return new EntryRow(
                id,
                editionId,
                ownerId,
                state,
                number,
                code,
                as,
                titleKey,
                searchKey,
                field,
                ageGroup,
                submittingUnit,
                submittingUnitId,
                leadAuthor,
                origin,
                draft,
                dossier,
                submittedAt,
                supplementDueAt,
                createdAt,
                updatedAt,
                version);
    }

    Scope scope() {
        return Scope.entry(editionId, ownerId);
    }

    Entry toEntry() {
        return new Entry(
                id,
                editionId,
                ownerId,
                state,
                code,
                title,
                fieldCode,
                submittingUnit,
                submittingUnitId,
                leadAuthor,
                submittedAt);
    }
}
