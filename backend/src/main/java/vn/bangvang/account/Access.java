package vn.bangvang.account;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.kernel.RuleBroken;

/** Answers whether a person may do an act on a thing; the only place that reads the table of permissions. */
@Singleton
public class Access {

    private final Permissions permissions;

    Access(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Refuses with {@code account.forbidden} unless one of the caller's roles reaches the thing. */
    public void require(Caller caller, Action action, Scope scope) {
        if (!may(caller, action, scope)) {
            throw RuleBroken.of(AccountRule.FORBIDDEN);
        }
    }

    public boolean may(Caller caller, Action action, Scope scope) {
        return reaches(permissions.reach(action, Role.APPLICANT), caller, scope)
                || caller.grants().stream().anyMatch(grant -> may(caller, grant, action, scope));
    }

    private boolean may(Caller caller, Grant grant, Action action, Scope scope) {
        var reach = permissions.reach(action, grant.role());
        return grant.covers(reach, scope) || (reach == Reach.ASSIGNED && isAssigned(caller, scope));
    }

    private static boolean reaches(Reach reach, Caller caller, Scope scope) {
        return switch (reach) {
            case ALL -> true;
            case OWN -> caller.accountId().equals(scope.ownerId());
            case ASSIGNED -> isAssigned(caller, scope);
            case NONE, PANEL, EDITION -> false;
        };
    }

    private static boolean isAssigned(Caller caller, Scope scope) {
        return scope.assigneeIds().contains(caller.accountId());
    }

    /** Whether any role of the caller could ever do this act: the first gate, before a thing is looked up. */
    boolean mayAnywhere(Caller caller, Action action) {
        return permissions.reach(action, Role.APPLICANT) != Reach.NONE
                || caller.grants().stream().anyMatch(grant -> permissions.reach(action, grant.role()) != Reach.NONE);
    }

    boolean isPublic(Action action) {
        return permissions.isPublic(action);
    }

    /** Editions on which the caller may do an act. */
    public EditionReach editionsFor(Caller caller, Action action) {
        var grants = caller.grants().stream()
                .filter(grant -> permissions.reach(action, grant.role()).compareTo(Reach.PANEL) >= 0)
                .toList();
        boolean all = grants.stream().anyMatch(Grant::isProvinceWide);
        Set<UUID> ids = grants.stream()
                .map(Grant::editionId)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return new EditionReach(all, ids);
    }
}
