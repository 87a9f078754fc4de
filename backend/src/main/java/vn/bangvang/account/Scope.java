package vn.bangvang.account;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a thing belongs: whose it is, to whom it is assigned, in which panel and edition. */
public record Scope(
        @Nullable UUID editionId,
        @Nullable UUID panelId,
        @Nullable UUID ownerId,
        Set<UUID> assigneeIds) {

    public Scope {
        assigneeIds = Set.copyOf(assigneeIds);
    }

    public static Scope province() {
        return new Scope(null, null, null, Set.of());
    }

    public static Scope edition(UUID editionId) {
        return new Scope(editionId, null, null, Set.of());
    }

    public static Scope panel(UUID editionId, UUID panelId) {
        return new Scope(editionId, panelId, null, Set.of());
    }

    public static Scope entry(UUID editionId, UUID ownerId) {
        return new Scope(editionId, null, ownerId, Set.of());
    }

    public static Scope own(UUID accountId) {
        return new Scope(null, null, accountId, Set.of());
    }

    public Scope inPanel(@Nullable UUID panel) {
        return new Scope(editionId, panel, ownerId, assigneeIds);
    }

    public Scope assignedTo(Set<UUID> accountIds) {
        return new Scope(editionId, panelId, ownerId, accountIds);
    }
}
