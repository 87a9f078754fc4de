package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.entry.Entries;
import vn.bangvang.entry.EntryAuthor;

/** The entries of an edition as lists of results name them. */
@Singleton
class Candidates {

    private final Entries entries;

    Candidates(Entries entries) {
        this.entries = entries;
    }

    Map<UUID, Candidate> of(UUID editionId) {
        return entries.listEligible(editionId).stream()
                .collect(Collectors.toMap(
                        EligibleEntry::id, Candidates::candidate, (one, same) -> one, LinkedHashMap::new));
    }

    private static Candidate candidate(EligibleEntry entry) {
        var authors = entry.authors().stream()
                .sorted(Comparator.comparingInt(EntryAuthor::ordinal))
                .toList();
        return new Candidate(
                entry.id(),
                entry.code(),
                entry.title(),
                entry.fieldCode(),
                unit(entry),
                authors.stream()
                        .map(author -> new PrizedAuthor(author.id(), author.fullName(), author.nameIsPublic()))
                        .toList());
    }

    private static @Nullable String unit(EligibleEntry entry) {
        if (entry.submittingUnit() != null) {
            return entry.submittingUnit();
        }
        return entry.authors().stream()
                .filter(EntryAuthor::lead)
                .map(EntryAuthor::unitName)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }
}
