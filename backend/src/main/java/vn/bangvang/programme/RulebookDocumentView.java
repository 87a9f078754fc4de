package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a rulebook with its text.
 *
 * @param document JSON text: normalised when the document is sound, else as far as it was written; absent when the
 *     text is neither YAML nor JSON
 * @param yaml the text as it was typed; JSON that was sent comes back as YAML. Lines of faults are its lines
 */
@Serdeable
public record RulebookDocumentView(
        int number,
        RulebookState state,
        @Nullable String document,
        String yaml,
        List<RulebookFaultView> faults,
        @Nullable String actNumber,
        @Nullable LocalDate actDate,
        @Nullable String reason,
        String byName,
        Instant createdAt,
        @Nullable Instant issuedAt,
        int version) {}
