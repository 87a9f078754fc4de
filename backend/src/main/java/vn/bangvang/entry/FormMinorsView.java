package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;

/** Ages in whole years: below the first a representative consents, from the second the child does too. */
@Serdeable
public record FormMinorsView(int below, int childConsentsFrom) {}
