package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** The rulebook an edition runs under, as YAML. */
@Serdeable
public record RulebookView(UUID editionId, int number, String yaml) {}
