package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Another entry by the same people or of the same name, for the secretary.
 *
 * @param authors of this dossier who made that one too
 * @param certain false when only the names are the same
 * @param level the prize it won, if any
 */
@Serdeable
public record ArchiveFindingView(
        UUID entryId,
        UUID editionId,
        String editionCode,
        String editionTitle,
        String code,
        String title,
        boolean sameTitle,
        List<String> authors,
        boolean certain,
        @Nullable String level,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate) {}
