package vn.bangvang.award;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A part of a result: what the sheets give (without a name), or a figure. */
@Serdeable
public record ScoredPartView(@Nullable NameView name, String points) {}
