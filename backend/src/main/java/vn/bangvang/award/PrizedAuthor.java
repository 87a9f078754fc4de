package vn.bangvang.award;

import java.util.UUID;

/** An author of a prized entry. */
public record PrizedAuthor(UUID id, String name, boolean nameIsPublic) {}
