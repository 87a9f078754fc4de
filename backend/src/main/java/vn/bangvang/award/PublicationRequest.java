package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param publishAt when everybody may read the results; at once when absent */
@Serdeable
public record PublicationRequest(@Nullable Instant publishAt) {}
