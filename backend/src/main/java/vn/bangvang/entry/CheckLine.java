package vn.bangvang.entry;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step with the name of the person who made it. */
@Introspected
record CheckLine(
        EntryState outcome,
        @Nullable String actor,
        @Nullable String reason,
        @Nullable Instant dueAt,
        @Nullable Integer rulebookNumber,
        Instant at) {}
