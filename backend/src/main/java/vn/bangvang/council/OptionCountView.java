package vn.bangvang.council;

import io.micronaut.serde.annotation.Serdeable;

/** Valid papers for one option. */
@Serdeable
public record OptionCountView(String option, int votes) {}
