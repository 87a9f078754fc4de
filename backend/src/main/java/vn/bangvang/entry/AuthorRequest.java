package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/** One author as the form has it now; what is not there is empty. */
@Serdeable
public record AuthorRequest(
        @Nullable String name,
        @Nullable Boolean lead,
        @Nullable String share,
        @Nullable Map<String, @org.jspecify.annotations.Nullable String> details,
        @Nullable GuardianRequest guardian) {

    AuthorDraft toDraft() {
        return new AuthorDraft(
                Draft.typed(name),
                Boolean.TRUE.equals(lead),
                Draft.typed(share),
                Draft.typed(details),
                guardian == null ? null : guardian.toDraft());
    }
}
