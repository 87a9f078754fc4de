package vn.bangvang.award;

import java.util.UUID;

/** A result was published or revoked: heard in the transaction of that act, or after it. */
public record ResultsChanged(UUID editionId, String editionCode, UUID actorId) {}
