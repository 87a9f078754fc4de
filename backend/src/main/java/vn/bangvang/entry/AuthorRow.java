package vn.bangvang.entry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** An author of a dossier that was handed in. */
@MappedEntity("entry_author")
record AuthorRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID entryId,
        int ordinal,
        boolean isLead,
        String fullName,
        String nameKey,
        @Nullable LocalDate birthDate,
        @Nullable String gender,
        @Nullable String ethnicity,
        @Nullable String degree,
        @Nullable String occupation,
        @Nullable String unitName,
        @Nullable @BinaryId UUID unitId,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable BigDecimal share,
        Instant createdAt) {

    EntryAuthor toAuthor() {
        return new EntryAuthor(
                id, entryId, ordinal, isLead, fullName, birthDate, gender, unitName, unitId, phone, email, share);
    }
}
