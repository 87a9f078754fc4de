package vn.bangvang.entry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** An entry as lists show it, without the texts of its dossier. */
@MappedEntity("entry")
record EntryLine(
        @Id @BinaryId UUID id,
        @BinaryId UUID editionId,
        @BinaryId UUID ownerId,
        EntryState state,
        @Nullable Integer number,
        @Nullable String code,
        String title,
        @Nullable String fieldCode,
        @Nullable String ageGroup,
        @Nullable String submittingUnit,
        @Nullable @BinaryId UUID submittingUnitId,
        @Nullable String leadAuthor,
        @Nullable Instant submittedAt,
        @Nullable Instant supplementDueAt,
        Instant updatedAt,
        int version) {}
