package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A score sheet with its form. The dossier beside it is read from the entry itself.
 *
 * @param rulebookNumber version of the rules it was sealed under, while it is sealed
 */
@Serdeable
public record SheetView(
        UUID id,
        UUID editionId,
        UUID panelId,
        UUID entryId,
        @Nullable String entryCode,
        String entryTitle,
        @Nullable String fieldCode,
        WordsView round,
        boolean blind,
        SheetState state,
        boolean editable,
        String judgeName,
        List<CriterionView> criteria,
        BigDecimal scale,
        RemarkNeedView remarksNeeded,
        List<ChoiceView> recommendations,
        List<MarkView> marks,
        @Nullable String remarks,
        @Nullable String recommendation,
        @Nullable BigDecimal total,
        @Nullable Integer rulebookNumber,
        @Nullable String reopenReason,
        @Nullable Instant savedAt,
        @Nullable Instant sealedAt,
        List<RevisionView> revisions,
        int version) {}
