package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.CollectivePrize;
import vn.bangvang.rulebook.SpecialPrize;

/** Special prizes for people and entries, collective prizes for units: what follows from the material. */
final class Distinctions {

    private final Map<String, ContestEntry> entries = new TreeMap<>();

    /** @param entries that take part */
    Distinctions(List<ContestEntry> entries) {
        entries.forEach(e -> this.entries.put(e.entry(), e));
    }

    Distinction of(SpecialPrize prize) {
        return switch (prize.basis()) {
            case YOUNGEST_AUTHOR -> first(prize.code(), "youngest-author", prize.places(), by(ContestEntry::youth));
            case OLDEST_AUTHOR -> first(prize.code(), "oldest-author", prize.places(), by(ContestEntry::seniority));
            case MOST_ENTRIES -> {
                var counts = new TreeMap<String, Long>();
                entries.values()
                        .forEach(e -> e.authors().stream().distinct().forEach(a -> counts.merge(a, 1L, Long::sum)));
                yield first(prize.code(), "most-entries", prize.places(), counts);
            }
            case CHOSEN -> chosen(prize.code());
        };
    }

    /** @param allocation prizes that are counted for the units of the entries */
    Distinction of(CollectivePrize prize, Allocation allocation) {
        return switch (prize.basis()) {
            case MOST_PRIZES -> {
                var winners = allocation.awards().stream()
                        .map(a -> Objects.requireNonNull(entries.get(a.entry())))
                        .toList();
                yield allocation instanceof Allocation.Tied
                        ? none(prize.code(), "waits-for-ties")
                        : first(prize.code(), "most-prizes", prize.places(), units(winners));
            }
            case MOST_ENTRIES ->
                first(prize.code(), "most-unit-entries", prize.places(), units(List.copyOf(entries.values())));
            case CHOSEN -> chosen(prize.code());
        };
    }

    private Map<String, Long> by(ToLongFunction<ContestEntry> age) {
        var known = new TreeMap<String, Long>();
        entries.values().stream()
                .filter(e -> age.applyAsLong(e) != 0)
                .forEach(e -> known.put(e.entry(), age.applyAsLong(e)));
        return known;
    }

    private static Map<String, Long> units(List<ContestEntry> entries) {
        var counts = new HashMap<String, Long>();
        for (var entry : entries) {
            var unit = entry.unit();
            if (unit != null) {
                counts.merge(unit, 1L, Long::sum);
            }
        }
        return counts;
    }

    private static Distinction chosen(String prize) {
        return none(prize, "council-chooses");
    }

    private static Distinction none(String prize, String code) {
        return new Distinction(prize, List.of(), List.of(), 0, List.of(Explanation.of(code)));
    }

    /** The greatest numbers first; equal ones that have not all a place are left open, all of them. */
    private static Distinction first(String prize, String code, int places, Map<String, Long> numbers) {
        var groups = numbers.entrySet().stream()
                .collect(Collectors.groupingBy(
                        n -> -n.getValue(), TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        var given = new ArrayList<String>();
        var told = new ArrayList<Explanation>();
        for (var group : groups.entrySet()) {
            int left = places - given.size();
            var keys = group.getValue().stream().sorted().toList();
            if (left > 0 && keys.size() > left) {
                told.add(Explanation.of("distinction-open", "count", keys.size(), "places", left));
                return new Distinction(prize, given, keys, left, told);
            }
            if (left > 0) {
                told.add(Explanation.of(code, "names", String.join(", ", keys), "number", -group.getKey()));
                given.addAll(keys);
            }
        }
        return told.isEmpty() ? none(prize, "distinction-unknown") : new Distinction(prize, given, List.of(), 0, told);
    }
}
