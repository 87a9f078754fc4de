package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;

/** A field of the edition. */
@Serdeable
public record AwardFieldView(String code, NameView name) {}
