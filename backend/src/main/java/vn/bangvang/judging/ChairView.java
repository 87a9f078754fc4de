package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A panel that scores under the reader as its chair. */
@Serdeable
public record ChairView(UUID panelId, UUID editionId, WordsView edition, String name) {}
