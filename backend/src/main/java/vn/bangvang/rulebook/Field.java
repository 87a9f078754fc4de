package vn.bangvang.rulebook;

import org.jspecify.annotations.Nullable;

/** A field in which one may enter (lĩnh vực dự thi). */
public record Field(
        @Code String code,
        LocalizedText name,
        @Nullable LocalizedText description,
        @Fallback("false") boolean example) {}
