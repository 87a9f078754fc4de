package vn.bangvang.council;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import vn.bangvang.rulebook.MemberRole;

/**
 * A member of the council in a meeting.
 *
 * @param voted whether the member's papers are in; what is on them is nowhere
 */
@Serdeable
public record AttendeeView(
        UUID accountId,
        String fullName,
        MemberRole role,
        boolean present,
        @Nullable String reason,
        boolean voted) {}
