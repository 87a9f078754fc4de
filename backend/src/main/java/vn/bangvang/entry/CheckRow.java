package vn.bangvang.entry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/**
 * One step in the life of a dossier: its new state, who moved it (nobody at publication) and why.
 *
 * @param rulebookNumber version of the rules it was taken under; absent at publication, which follows a decision
 */
@MappedEntity("entry_check")
record CheckRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID entryId,
        EntryState outcome,
        @Nullable @BinaryId UUID actorId,
        @Nullable String reason,
        @Nullable Instant dueAt,
        @Nullable Integer rulebookNumber,
        Instant at) {}
