package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.AccountRule;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.kernel.RuleBroken;

/** Lets people to entries. An entry that somebody may not even read does not exist for them. */
@Singleton
class EntryGate {

    private final EntryRepository entries;
    private final EntryReaders readers;
    private final Access access;

    EntryGate(EntryRepository entries, EntryReaders readers, Access access) {
        this.entries = entries;
        this.readers = readers;
        this.access = access;
    }

    /** The entry, if the caller may read it. */
    EntryRow read(Caller caller, Action action, UUID id) {
        var row = entries.findById(id).orElseThrow(EntryGate::missing);
        require(caller, action, row);
        return row;
    }

    /** The entry, kept from every other act until this one is done. */
    EntryRow take(Caller caller, Action action, UUID id) {
        var row = entries.lock(id).orElseThrow(EntryGate::missing);
        require(caller, action, row);
        return row;
    }

    /** The same, for a change of what the caller saw in this version. */
    EntryRow take(Caller caller, Action action, UUID id, int seen) {
        var row = take(caller, action, id);
        requireSeen(row, seen);
        return row;
    }

    static void requireSeen(EntryRow row, int seen) {
        if (row.version() != seen) {
            throw RuleBroken.of(EntryRule.STALE, "version", row.version(), "seen", seen);
        }
    }

    /** Whether the reader comes as a judge only: neither the owner nor one of the edition's staff. */
    boolean isJudge(Caller caller, EntryRow row) {
        return !access.may(caller, Action.ENTRY_VIEW, row.scope());
    }

    /** Whether this judge may not know the authors. */
    boolean isBlindFor(Caller caller, EntryRow row) {
        return readers.isBlindFor(caller.accountId(), row.id());
    }

    boolean may(Caller caller, Action action, EntryRow row) {
        return access.may(caller, action, row.scope());
    }

    private void require(Caller caller, Action action, EntryRow row) {
        boolean isHandedIn = row.dossier() != null;
        if (!isHandedIn && !isOwner(caller, row)) {
            throw missing();
        }
        if (access.may(caller, action, row.scope())) {
            return;
        }
        var wide = row.state().isAdmitted() ? assigned(row) : row.scope();
        if (access.may(caller, action, wide)) {
            return;
        }
        throw access.may(caller, Action.ENTRY_VIEW, wide) ? RuleBroken.of(AccountRule.FORBIDDEN) : missing();
    }

    private Scope assigned(EntryRow row) {
        return row.scope().inPanels(readers.panelIds(row.id())).assignedTo(readers.assignees(row.id()));
    }

    private static boolean isOwner(Caller caller, EntryRow row) {
        return caller.accountId().equals(row.ownerId());
    }

    private static RuleBroken missing() {
        return RuleBroken.of(EntryRule.MISSING);
    }
}
