package vn.bangvang.account;

import java.util.Set;
import java.util.UUID;

/** Editions a person may see in a list: all of them, or those named. */
public record EditionReach(boolean all, Set<UUID> editionIds) {

    public EditionReach {
        editionIds = Set.copyOf(editionIds);
    }

    public boolean includes(UUID editionId) {
        return all || editionIds.contains(editionId);
    }
}
