package vn.bangvang.council;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** How a member voted openly; no option: left unmarked. */
@Serdeable
public record NamedVoteView(String fullName, @Nullable String option) {}
