package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Set;
import java.util.UUID;
import vn.bangvang.account.Scope;
import vn.bangvang.kernel.BinaryId;

/** What never changes about a sheet: whose it is, of what, in which round. */
@MappedEntity
record SheetKey(
        @Id @BinaryId UUID id,
        @BinaryId UUID editionId,
        String round,
        @BinaryId UUID panelId,
        @BinaryId UUID entryId,
        @BinaryId UUID judgeId) {

    Scope scope() {
        return Scope.panel(editionId, panelId).assignedTo(Set.of(judgeId));
    }
}
