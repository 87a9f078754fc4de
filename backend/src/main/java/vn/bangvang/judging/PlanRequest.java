package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What to plan: all panels unless one is named, in the ranked round unless another is. */
@Serdeable
public record PlanRequest(
        @Nullable UUID panelId, @Nullable @Size(max = 40) String round) {}
