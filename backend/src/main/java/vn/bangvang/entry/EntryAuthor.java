package vn.bangvang.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An author as other features know one; {@code ordinal} counts from 1 in the order of the dossier.
 *
 * @param nameIsPublic whether the public may read the name beside a result: always an adult's, a child's by consent
 */
public record EntryAuthor(
        UUID id,
        UUID entryId,
        int ordinal,
        boolean lead,
        String fullName,
        @Nullable LocalDate birthDate,
        @Nullable String gender,
        @Nullable String unitName,
        @Nullable UUID unitId,
        @Nullable String phone,
        @Nullable String email,
        @Nullable BigDecimal share,
        boolean nameIsPublic) {}
