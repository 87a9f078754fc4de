package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** Whether the public may read a child's name, for those who may know the child. */
@Serdeable
public record PublicationConsentView(
        UUID authorId, String name, boolean given, @Nullable Instant withdrawnAt) {}
