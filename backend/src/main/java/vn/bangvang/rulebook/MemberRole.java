package vn.bangvang.rulebook;

/** What somebody is on a panel or council (chủ tịch, phó chủ tịch, ủy viên phản biện, ủy viên thư ký, ủy viên). */
public enum MemberRole {
    CHAIR,
    VICE_CHAIR,
    REVIEWER,
    SECRETARY,
    MEMBER
}
