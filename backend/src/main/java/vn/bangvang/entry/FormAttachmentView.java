package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A kind of file; formats are words like {@code PDF}, media types what a browser's chooser takes. */
@Serdeable
public record FormAttachmentView(
        String code,
        String name,
        @Nullable String help,
        List<String> formats,
        List<String> mediaTypes,
        boolean required,
        @Nullable FormWhenView requiredWhen,
        int maxCount,
        long maxBytes) {}
