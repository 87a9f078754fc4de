package vn.bangvang.entry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** Somebody who guided the authors of a dossier that was handed in. */
@MappedEntity("entry_supervisor")
record SupervisorRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID entryId,
        String fullName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String unitName,
        @Nullable @BinaryId UUID unitId,
        Instant createdAt) {

    EntrySupervisor toSupervisor() {
        return new EntrySupervisor(fullName, phone, email, unitName, unitId);
    }
}
