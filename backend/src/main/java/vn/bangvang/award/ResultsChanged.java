package vn.bangvang.award;

import java.util.UUID;

/** A result was published or revoked; told after the act is stored. */
public record ResultsChanged(UUID editionId, String editionCode) {}
