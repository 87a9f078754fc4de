package vn.bangvang.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** An entry that a meeting votes on. */
@MappedEntity
record AgendaItem(
        @BinaryId UUID meetingId,
        @Id @BinaryId UUID entryId,
        String code,
        String title,
        @Nullable String fieldCode) {}
