package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A rulebook that ships with the system. */
@Serdeable
public record PresetView(
        String code,
        String nameVi,
        @Nullable String nameEn,
        String codePrefix,
        String ordinal,
        String years,
        String yaml) {}
