package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** Who could sit on a panel, and which of its entries the person could not judge. */
@Serdeable
public record CandidateView(
        UUID expertId,
        String fullName,
        @Nullable String degree,
        String unitName,
        List<String> expertise,
        int free,
        List<ConflictView> conflicts) {}
