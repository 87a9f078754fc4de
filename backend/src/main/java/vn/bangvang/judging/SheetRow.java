package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/**
 * A score sheet as stored, without its marks.
 *
 * @param rulebookNumber version of the rules it was sealed under, while it is sealed
 */
@MappedEntity("score_sheet")
record SheetRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID editionId,
        String round,
        @BinaryId UUID panelId,
        @BinaryId UUID entryId,
        @BinaryId UUID judgeId,
        SheetState state,
        int place,
        @Nullable String remarks,
        @Nullable String recommendation,
        @Nullable BigDecimal total,
        @Nullable Integer rulebookNumber,
        int timesSealed,
        @Nullable String reopenReason,
        @Nullable String recusalReason,
        @Nullable Instant savedAt,
        @Nullable Instant sealedAt,
        Instant createdAt,
        @Version int version) {

    static SheetRow open(UUID id, SheetPlan plan, Instant now) {
        return new SheetRow(
                id,
                plan.editionId(),
                plan.round(),
                plan.panelId(),
                plan.entryId(),
                plan.judgeId(),
                SheetState.OPEN,
                plan.place(),
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                now,
                0);
    }
}
