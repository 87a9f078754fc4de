package vn.bangvang.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** A grant as stored. */
@MappedEntity("account_grant")
record GrantRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID accountId,
        Role role,
        @Nullable @BinaryId UUID editionId,
        @Nullable @BinaryId UUID panelId,
        Instant createdAt) {

    Grant toGrant() {
        return new Grant(role, editionId, panelId);
    }

    GrantView toView() {
        return new GrantView(id, role, editionId, panelId);
    }
}
