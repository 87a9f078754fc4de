package vn.bangvang.council;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** A signed paper of a meeting as it was scanned, without its content. */
@Serdeable
public record ScanView(UUID id, String name, long size, String mediaType, Instant at) {}
