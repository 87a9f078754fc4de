package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;
import vn.bangvang.rulebook.MemberRole;

/** A seat on a panel. Who left keeps the seat's row, because sealed sheets still name the person. */
@MappedEntity("panel_member")
record PanelMemberRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID panelId,
        @BinaryId UUID expertId,
        @BinaryId UUID accountId,
        MemberRole role,
        @Nullable Instant leftAt,
        Instant createdAt,
        @Version int version) {

    PanelMemberRow seated(MemberRole as) {
        return new PanelMemberRow(id, panelId, expertId, accountId, as, null, createdAt, version);
    }

    PanelMemberRow left(Instant at) {
        return new PanelMemberRow(id, panelId, expertId, accountId, role, at, createdAt, version);
    }
}
