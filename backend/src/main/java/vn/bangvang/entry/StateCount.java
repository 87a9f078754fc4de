package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;

/** How many entries of an edition are in a state. */
@Serdeable
public record StateCount(EntryState state, long count) {}
