package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The entry of another edition that was sent on as this one, with what it won there.
 *
 * @param points as its ranking had them; only for those who check
 */
@Serdeable
public record OriginView(
        UUID entryId,
        UUID editionId,
        String editionCode,
        String editionTitle,
        String code,
        String title,
        @Nullable String level,
        @Nullable String points,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate) {}
