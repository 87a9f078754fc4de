package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The whole form as it stands on the applicant's screen. */
@Serdeable
public record DraftRequest(
        @Nullable String title,
        @Nullable String field,
        @Nullable String entrant,
        @Nullable String organisation,
        @Nullable String submittingUnit,
        @Nullable Map<String, @org.jspecify.annotations.Nullable String> answers,
        @Nullable List<AuthorRequest> authors) {

    Draft toDraft() {
        var people = authors == null
                ? List.<AuthorDraft>of()
                : authors.stream()
                        .filter(Objects::nonNull)
                        .map(AuthorRequest::toDraft)
                        .toList();
        return new Draft(
                Draft.typed(title),
                Draft.typed(field),
                Draft.typed(entrant),
                Draft.typed(organisation),
                Draft.typed(submittingUnit),
                Draft.typed(answers),
                people);
    }
}
