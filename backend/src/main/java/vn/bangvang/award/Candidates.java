package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
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

    /** Below it, showing a name needs a consent that dossiers do not record yet; then only initials leave the house. */
    private static final int AGE_OF_OWN_CONSENT = 16;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Entries entries;
    private final InstantSource clock;

    Candidates(Entries entries, InstantSource clock) {
        this.entries = entries;
        this.clock = clock;
    }

    Map<UUID, Candidate> of(UUID editionId) {
        var today = LocalDate.ofInstant(clock.instant(), VIETNAM);
        return entries.listEligible(editionId).stream()
                .collect(Collectors.toMap(
                        EligibleEntry::id, entry -> candidate(entry, today), (one, same) -> one, LinkedHashMap::new));
    }

    private static Candidate candidate(EligibleEntry entry, LocalDate today) {
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
                        .map(author -> new PrizedAuthor(author.id(), author.fullName(), isPublic(author, today)))
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

    private static boolean isPublic(EntryAuthor author, LocalDate today) {
        var born = author.birthDate();
        return born == null || !born.plusYears(AGE_OF_OWN_CONSENT).isAfter(today);
    }
}
