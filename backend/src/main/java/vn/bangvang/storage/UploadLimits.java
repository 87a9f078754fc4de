package vn.bangvang.storage;

import java.util.Set;

/** What one upload may be: the rulebook's words on size and format. */
public record UploadLimits(long maxBytes, Set<FileFormat> allowed) {

    public UploadLimits {
        if (maxBytes <= 0) {
            throw new IllegalArgumentException("maxBytes must be positive: " + maxBytes);
        }
        allowed = Set.copyOf(allowed);
    }
}
