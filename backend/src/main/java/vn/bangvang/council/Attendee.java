package vn.bangvang.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;
import vn.bangvang.rulebook.MemberRole;

/** A member of the council in one meeting: there or not, and why not. */
@MappedEntity("council_attendance")
record Attendee(
        @BinaryId UUID meetingId,
        @Id @BinaryId UUID accountId,
        String fullName,
        MemberRole role,
        boolean present,
        @Nullable String reason) {

    boolean isLeader() {
        return role == MemberRole.CHAIR || role == MemberRole.VICE_CHAIR;
    }
}
