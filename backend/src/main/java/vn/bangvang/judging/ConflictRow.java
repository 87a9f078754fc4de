package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** A declared conflict; those that follow from people and units are worked out and not stored. */
@MappedEntity("conflict")
record ConflictRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID editionId,
        @BinaryId UUID entryId,
        @BinaryId UUID judgeId,
        Source source,
        String reason,
        @BinaryId UUID declaredBy,
        Instant createdAt) {

    enum Source {
        JUDGE,
        ORGANISER
    }

    ConflictKind kind() {
        return switch (source) {
            case JUDGE -> ConflictKind.DECLARED_BY_JUDGE;
            case ORGANISER -> ConflictKind.DECLARED_BY_ORGANISER;
        };
    }
}
