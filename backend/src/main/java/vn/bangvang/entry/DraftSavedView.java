package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** The draft is stored: since when, and what is still missing. */
@Serdeable
public record DraftSavedView(Instant savedAt, List<FaultView> faults, int version) {}
