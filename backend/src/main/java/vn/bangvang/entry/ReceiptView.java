package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** Proof that a dossier was handed in: its code and the server's time. */
@Serdeable
public record ReceiptView(UUID entryId, String code, String title, Instant submittedAt, int version) {}
