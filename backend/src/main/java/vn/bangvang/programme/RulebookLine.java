package vn.bangvang.programme;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** A version in a list: without its text, with the name of who wrote it. */
@MappedEntity
record RulebookLine(
        @Id @BinaryId UUID id,
        int number,
        RulebookState state,
        @Nullable String actNumber,
        @Nullable LocalDate actDate,
        @Nullable String reason,
        String byName,
        Instant createdAt,
        @Nullable Instant issuedAt) {}
