package vn.bangvang.entry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** One author of an entry that was handed in some time. */
@MappedEntity("entry_author")
record ArchiveLine(
        @Id @BinaryId UUID id,
        @BinaryId UUID entryId,
        @BinaryId UUID editionId,
        String programme,
        Instant opensAt,
        String code,
        String title,
        String titleKey,
        String nameKey,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String email,
        boolean isLead) {

    Somebody person() {
        return new Somebody(nameKey, birthDate, phone, email);
    }
}
