package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A whole rulebook, YAML or JSON. */
@Serdeable
public record RulebookRequest(
        @NotBlank @Size(max = 1_000_000) String document) {}
