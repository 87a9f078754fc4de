package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A prized entry as a line of the forwarding list. */
@Serdeable
public record ForwardedView(
        UUID entryId,
        String code,
        String title,
        List<String> authors,
        @Nullable String unit,
        NameView field,
        NameView level,
        int place) {}
