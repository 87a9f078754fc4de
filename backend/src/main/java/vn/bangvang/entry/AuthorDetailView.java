package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Something asked of a person: {@code birth-date}, {@code workplace} …
 *
 * @param label what the edition calls it; absent for the usual word
 */
@Serdeable
public record AuthorDetailView(String kind, @Nullable String label, boolean required) {}
