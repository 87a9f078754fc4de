package vn.bangvang.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** One role held on a panel, an edition or, with neither, the whole province. */
@Serdeable
public record GrantView(
        UUID id,
        Role role,
        @Nullable UUID editionId,
        @Nullable UUID panelId) {}
