package vn.bangvang.council;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** An entry on a member's paper; {@code conflict}: the member does not vote on it. */
@Serdeable
public record BallotEntryView(
        UUID entryId, String code, String title, @Nullable String fieldCode, boolean conflict) {}
