package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;

/**
 * What a draft begins from: a preset, else a version of this edition, else the version in force.
 *
 * @param from number of the version
 */
@Serdeable
public record RulebookDraftRequest(
        @Nullable Integer from, @Nullable @Size(max = 60) String preset) {}
