package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** Who may not judge which entry, and why; derived ones have no words and no time. */
@Serdeable
public record ConflictView(
        UUID entryId,
        @Nullable String code,
        String title,
        @Nullable UUID judgeId,
        String judgeName,
        ConflictKind kind,
        @Nullable String reason,
        @Nullable Instant declaredAt) {}
