package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;

/** Who signs according to the regulation: what the decision form starts with. */
@Serdeable
public record SignerView(NameView authority, NameView title) {}
