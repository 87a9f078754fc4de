package vn.bangvang.journal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** One line of the journal as stored; facts are JSON without personal data, marks or votes. */
@MappedEntity("journal")
record JournalRow(
        @Id @BinaryId UUID id,
        Instant at,
        @Nullable @BinaryId UUID accountId,
        String act,
        String subjectType,
        @BinaryId UUID subjectId,
        @Nullable @BinaryId UUID editionId,
        @Nullable @BinaryId UUID entryId,
        @Nullable String reason,
        String facts) {}
