package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A dossier that was just begun. */
@Serdeable
public record BegunView(UUID id) {}
