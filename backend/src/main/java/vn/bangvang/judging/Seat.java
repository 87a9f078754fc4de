package vn.bangvang.judging;

import java.util.UUID;
import vn.bangvang.rulebook.MemberRole;

/** A member of a panel; {@code seated} is false for somebody who left it. */
public record Seat(UUID accountId, String fullName, MemberRole role, boolean seated) {}
