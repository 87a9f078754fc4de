package vn.bangvang.award;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.entry.EntryAuthor;

/** Names everybody who could get a prize beside the levels, by the keys that scoring uses. */
final class Recipients {

    private Recipients() {}

    static Map<String, RecipientView> of(SidePrize prize, List<EligibleEntry> entries) {
        var found = new LinkedHashMap<String, RecipientView>();
        for (var entry : entries) {
            switch (prize.to()) {
                case ENTRY -> add(found, people(entry, entry.authors()));
                case YOUNGEST_AUTHOR -> add(found, people(entry, byAge(entry, Comparator.reverseOrder())));
                case OLDEST_AUTHOR -> add(found, people(entry, byAge(entry, Comparator.naturalOrder())));
                case AUTHOR -> authors(entry).values().forEach(author -> add(found, author));
                case UNIT -> unit(entry).ifPresent(unit -> add(found, unit));
            }
        }
        return found;
    }

    private static void add(Map<String, RecipientView> found, RecipientView one) {
        found.putIfAbsent(one.key(), one);
    }

    private static RecipientView people(EligibleEntry entry, List<EntryAuthor> authors) {
        return recipient(entry.id().toString(), entry, authors);
    }

    private static RecipientView recipient(String key, EligibleEntry entry, List<EntryAuthor> authors) {
        var names = authors.stream().map(EntryAuthor::fullName).collect(Collectors.joining(", "));
        var ids = authors.stream().map(EntryAuthor::id).toList();
        return new RecipientView(key, names, entry.code() + " – " + entry.title(), entry.id(), ids);
    }

    private static List<EntryAuthor> byAge(EligibleEntry entry, Comparator<LocalDate> order) {
        return entry.authors().stream()
                .filter(author -> author.birthDate() != null)
                .min(Comparator.comparing(author -> Objects.requireNonNull(author.birthDate()), order))
                .map(List::of)
                .orElse(entry.authors());
    }

    private static Map<String, RecipientView> authors(EligibleEntry entry) {
        var found = new LinkedHashMap<String, RecipientView>();
        for (int i = 0; i < Math.min(entry.authors().size(), entry.authorKeys().size()); i++) {
            var key = entry.authorKeys().get(i);
            found.put(key, recipient(key, entry, entry.authors().subList(i, i + 1)));
        }
        return found;
    }

    private static Optional<RecipientView> unit(EligibleEntry entry) {
        var id = entry.submittingUnitId();
        var name = entry.submittingUnit();
        return id == null || name == null
                ? Optional.empty()
                : Optional.of(new RecipientView(id.toString(), name, null, null, List.of()));
    }
}
