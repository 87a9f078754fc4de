package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A field of the edition. */
@Serdeable
public record FieldView(
        String code, String nameVi, @Nullable String nameEn) {}
