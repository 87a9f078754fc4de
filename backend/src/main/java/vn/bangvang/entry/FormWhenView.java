package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;

/** Holds while the answer to the question is, or contains, {@code is}. */
@Serdeable
public record FormWhenView(String question, String is) {}
