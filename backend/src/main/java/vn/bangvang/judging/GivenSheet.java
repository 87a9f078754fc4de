package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** A sheet of an entry with the name of its judge. */
@MappedEntity
record GivenSheet(
        @Id @BinaryId UUID id,
        @BinaryId UUID panelId,
        String judgeName,
        SheetState state,
        @Nullable String remarks,
        @Nullable String recommendation,
        @Nullable BigDecimal total,
        @Nullable Instant sealedAt) {

    /** What is still being written is the judge's alone. */
    GivenSheetView view(List<MarkView> marks) {
        boolean isSealed = state == SheetState.SEALED;
        return new GivenSheetView(
                id,
                judgeName,
                state,
                isSealed ? marks : List.of(),
                isSealed ? remarks : null,
                isSealed ? recommendation : null,
                total,
                sealedAt);
    }
}
