package vn.bangvang.entry;

import java.util.UUID;

/** A name may no longer be shown; handled in the same transaction, so that the public stops reading it at once. */
public record ConsentWithdrawn(UUID editionId, UUID entryId, UUID actorId) {}
