package vn.bangvang.entry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry admitted to judging, with what conflicts of interest are read from.
 *
 * @param ageGroup code of the group of the eldest author; absent when ages are not separated
 * @param authorKeys one for each author, the same for the same person in all entries of the edition; they tell nobody
 */
public record EligibleEntry(
        UUID id,
        String code,
        String title,
        String fieldCode,
        @Nullable String ageGroup,
        EntryState state,
        UUID ownerId,
        @Nullable String submittingUnit,
        @Nullable UUID submittingUnitId,
        String leadAuthor,
        List<EntryAuthor> authors,
        List<String> authorKeys,
        List<EntrySupervisor> supervisors) {

    public EligibleEntry {
        authors = List.copyOf(authors);
        authorKeys = List.copyOf(authorKeys);
        supervisors = List.copyOf(supervisors);
    }

    /** Units of the authors and the unit that submits, each once. */
    public List<UUID> unitIds() {
        return Stream.concat(authors.stream().map(EntryAuthor::unitId), Stream.of(submittingUnitId))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Birth date of the youngest author; empty unless every author gave one. */
    public Optional<LocalDate> youngestBirthDate() {
        return authors.stream().allMatch(author -> author.birthDate() != null)
                ? authors.stream()
                        .map(EntryAuthor::birthDate)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    static EligibleEntry of(
            EntryLine line, List<EntryAuthor> authors, List<EntrySupervisor> supervisors, PersonKey keys) {
        return new EligibleEntry(
                line.id(),
                line.code() == null ? "" : line.code(),
                line.title(),
                line.fieldCode() == null ? "" : line.fieldCode(),
                line.ageGroup(),
                line.state(),
                line.ownerId(),
                line.submittingUnit(),
                line.submittingUnitId(),
                line.leadAuthor() == null ? "" : line.leadAuthor(),
                authors,
                authors.stream()
                        .map(author -> keys.of(line.editionId(), author))
                        .toList(),
                supervisors);
    }
}
