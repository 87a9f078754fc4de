package vn.bangvang.ceremony;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.award.NameView;

/** One call to the stage. */
@Serdeable
record CallingView(
        int number,
        UUID entryId,
        String code,
        String title,
        List<String> recipients,
        @Nullable String unit,
        NameView field) {}
