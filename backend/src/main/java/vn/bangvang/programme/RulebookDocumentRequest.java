package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A whole rulebook as typed, YAML or JSON, sound or not. */
@Serdeable
public record RulebookDocumentRequest(
        @NotNull @Size(max = 1_000_000) String document) {}
