package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;

/** A version of a rulebook in the list of them. */
@Serdeable
public record RulebookVersionView(
        int number,
        RulebookState state,
        @Nullable String actNumber,
        @Nullable LocalDate actDate,
        @Nullable String reason,
        String byName,
        Instant createdAt,
        @Nullable Instant issuedAt) {}
