package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A field in which one may enter. */
@Serdeable
public record FormFieldView(
        String code, String name, @Nullable String description) {}
