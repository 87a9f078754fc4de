package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A panel that the reader chairs. */
@Serdeable
public record ChairView(UUID panelId, UUID editionId, String name) {}
