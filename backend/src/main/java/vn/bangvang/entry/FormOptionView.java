package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;

/** One answer to choose. */
@Serdeable
public record FormOptionView(String code, String label) {}
