package vn.bangvang.account;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a thing belongs: whose it is, to whom it is assigned, before which panels, in which edition. */
public record Scope(
        @Nullable UUID editionId,
        Set<UUID> panelIds,
        @Nullable UUID ownerId,
        Set<UUID> assigneeIds) {

    public Scope {
        panelIds = Set.copyOf(panelIds);
        assigneeIds = Set.copyOf(assigneeIds);
    }

    public static Scope province() {
        return new Scope(null, Set.of(), null, Set.of());
    }

    public static Scope edition(UUID editionId) {
        return new Scope(editionId, Set.of(), null, Set.of());
    }

    public static Scope panel(UUID editionId, UUID panelId) {
        return new Scope(editionId, Set.of(panelId), null, Set.of());
    }

    public static Scope entry(UUID editionId, UUID ownerId) {
        return new Scope(editionId, Set.of(), ownerId, Set.of());
    }

    public static Scope own(UUID accountId) {
        return new Scope(null, Set.of(), accountId, Set.of());
    }

    public Scope inPanels(Set<UUID> panels) {
        return new Scope(editionId, panels, ownerId, assigneeIds);
    }

    public Scope assignedTo(Set<UUID> accountIds) {
        return new Scope(editionId, panelIds, ownerId, accountIds);
    }
}
