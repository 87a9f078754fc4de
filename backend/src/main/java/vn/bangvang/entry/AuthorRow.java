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
        @Nullable String guardianName,
        @Nullable String guardianRelation,
        @Nullable String guardianPhone,
        @Nullable Boolean consentProcessing,
        @Nullable Boolean consentPublication,
        @Nullable Boolean consentChild,
        @Nullable Instant consentWithdrawnAt,
        Instant createdAt) {

    /** Below it, a name is shown only where a consent is recorded (Luật 91/2025/QH15, Điều 24). */
    private static final int AGE_OF_OWN_CONSENT = 16;

    /** @param today the day in Việt Nam on which ages are counted where no consent was asked */
    EntryAuthor toAuthor(LocalDate today) {
        return new EntryAuthor(
                id,
                entryId,
                ordinal,
                isLead,
                fullName,
                birthDate,
                gender,
                unitName,
                unitId,
                phone,
                email,
                share,
                isNamePublic(today));
    }

    private boolean isNamePublic(LocalDate today) {
        if (consentPublication != null) {
            return consentPublication && !Boolean.FALSE.equals(consentChild);
        }
        return birthDate == null || !birthDate.plusYears(AGE_OF_OWN_CONSENT).isAfter(today);
    }
}
