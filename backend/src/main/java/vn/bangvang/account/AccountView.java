package vn.bangvang.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A person as the administrator sees one. */
@Serdeable
public record AccountView(
        UUID id,
        String email,
        String fullName,
        @Nullable String phone,
        String state,
        Instant createdAt,
        List<GrantView> grants) {}
