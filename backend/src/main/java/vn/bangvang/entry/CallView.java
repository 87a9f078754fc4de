package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** An edition that takes dossiers at this moment. */
@Serdeable
public record CallView(UUID editionId, String code, String title, String entryTerm, Instant closesAt) {}
