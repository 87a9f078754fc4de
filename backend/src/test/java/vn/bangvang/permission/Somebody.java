package vn.bangvang.permission;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Action;
import vn.bangvang.account.Permissions;
import vn.bangvang.account.Role;

/** One way to stand to the world: which role, held where, and what is one's own. */
record Somebody(
        String name, @Nullable UUID accountId, @Nullable Role role, Where where, boolean isOwner, boolean isAssigned) {

    enum Where {
        NOWHERE,
        HERE,
        ELSEWHERE,
        EVERYWHERE
    }

    /** What the table says of this person for an act on a thing of the world. */
    boolean may(Permissions table, Action action, boolean ofOneThing) {
        if (table.isPublic(action)) {
            return true;
        }
        if (accountId == null) {
            return false;
        }
        return switch (table.reach(action, Role.APPLICANT)) {
            case ALL -> true;
            case OWN -> isOwner || mayByRole(table, action, ofOneThing);
            case NONE, ASSIGNED, PANEL, EDITION -> mayByRole(table, action, ofOneThing);
        };
    }

    private boolean mayByRole(Permissions table, Action action, boolean ofOneThing) {
        if (role == null) {
            return false;
        }
        boolean isHere = where == Where.HERE || where == Where.EVERYWHERE;
        return switch (table.reach(action, role)) {
            case NONE -> false;
            case ALL -> true;
            case OWN -> isOwner;
            case ASSIGNED -> isAssigned;
            case PANEL -> isHere && role == Role.PANEL_CHAIR;
            case EDITION -> isHere || (!ofOneThing && where == Where.EVERYWHERE);
        };
    }
}
