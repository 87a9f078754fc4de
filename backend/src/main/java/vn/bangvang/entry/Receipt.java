package vn.bangvang.entry;

import java.time.Instant;
import java.util.UUID;

/** Proof that a dossier was handed in: its code and the server's time. */
record Receipt(UUID entryId, String code, String title, Instant submittedAt, int version) {}
