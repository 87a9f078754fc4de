package vn.bangvang.entry;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry admitted to judging, with what conflicts of interest are read from. */
public record EligibleEntry(
        UUID id,
        String code,
        String title,
        String fieldCode,
        EntryState state,
        UUID ownerId,
        @Nullable String submittingUnit,
        @Nullable UUID submittingUnitId,
        String leadAuthor,
        List<EntryAuthor> authors) {

    public EligibleEntry {
        authors = List.copyOf(authors);
    }

    /** Units of the authors and the unit that submits, each once. */
    public List<UUID> unitIds() {
        return Stream.concat(authors.stream().map(EntryAuthor::unitId), Stream.of(submittingUnitId))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static EligibleEntry of(EntryLine line, List<EntryAuthor> authors) {
        return new EligibleEntry(
                line.id(),
                line.code() == null ? "" : line.code(),
                line.title(),
                line.fieldCode() == null ? "" : line.fieldCode(),
                line.state(),
                line.ownerId(),
                line.submittingUnit(),
                line.submittingUnitId(),
                line.leadAuthor() == null ? "" : line.leadAuthor(),
                authors);
    }
}
