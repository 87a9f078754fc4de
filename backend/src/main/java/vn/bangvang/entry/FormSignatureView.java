package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;

/** A place for a signature on the printed form; {@code seal}: and for a stamp. */
@Serdeable
public record FormSignatureView(String label, boolean seal) {}
