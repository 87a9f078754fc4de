package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * One difference between two versions.
 *
 * @param part of the rulebook it stands in, e.g. {@code prizes}
 * @param kind ADDED, REMOVED or CHANGED
 * @param label what the value is, in the reader's language
 */
@Serdeable
public record RulebookChangeView(
        String path,
        String part,
        String kind,
        String label,
        @Nullable String before,
        @Nullable String after) {}
