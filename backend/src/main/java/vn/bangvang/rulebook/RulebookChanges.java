package vn.bangvang.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is different between two rulebooks, value by value, in the order of the document. */
public final class RulebookChanges {

    /** What items of a list are known by, where it is unique: a renamed or moved item stays the same item. */
    private static final List<String> KEYS = List.of("code", "kind", "role", "option");

    private final List<RulebookChange> found = new ArrayList<>();

    private RulebookChanges() {}

    /** Every difference; empty when the rulebooks are equal. */
    public static List<RulebookChange> between(Rulebook before, Rulebook after) {
        var changes = new RulebookChanges();
        for (var part : RulebookPart.values()) {
            changes.compare(Parts.read(before, part.key()), Parts.read(after, part.key()), ChangePlace.of(part));
        }
        return List.copyOf(changes.found);
    }

    private void compare(@Nullable Object before, @Nullable Object after, ChangePlace place) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof List<?> earlier && after instanceof List<?> later) {
            compareLists(earlier, later, place);
        } else if (before instanceof Record earlier && after instanceof Record later && isSameForm(earlier, later)) {
            Parts.of(later.getClass())
                    .forEach(c -> compare(
                            Parts.read(earlier, c), Parts.read(later, c), place.in(later.getClass(), c.getName())));
        } else {
            add(before, after, place);
        }
    }

    /** Whether two records are compared part by part, and not told as one value. */
    private static boolean isSameForm(Record one, Record other) {
        return one.getClass() == other.getClass() && !(one instanceof LocalizedText) && !(one instanceof Share);
    }

    private void compareLists(List<?> before, List<?> after, ChangePlace place) {
        var earlier = byKey(before);
        var later = byKey(after);
        if (earlier != null && later != null) {
            compareByKey(earlier, later, place);
        } else if (Stream.concat(before.stream(), after.stream()).allMatch(RulebookChanges::isWhole)) {
            add(before, after, place);
        } else if (before.size() == after.size()) {
            for (int i = 0; i < after.size(); i++) {
                compare(before.get(i), after.get(i), place.at(i, after.get(i)));
            }
        } else {
            compareByValue(before, after, place);
        }
    }

    private void compareByKey(Map<Object, Item> before, Map<Object, Item> after, ChangePlace place) {
        before.forEach((key, item) -> {
            if (!after.containsKey(key)) {
                add(item.value(), null, place.at(item.index(), item.value()));
            }
        });
        after.forEach((key, item) -> {
            var earlier = before.get(key);
            compare(earlier == null ? null : earlier.value(), item.value(), place.at(item.index(), item.value()));
        });
        var kept = before.keySet().stream().filter(after::containsKey).toList();
        var order = after.keySet().stream().filter(before::containsKey).toList();
        if (!kept.equals(order)) {
            add(values(before), values(after), place.in("order"));
        }
    }

    private void compareByValue(List<?> before, List<?> after, ChangePlace place) {
        for (int i = 0; i < before.size(); i++) {
            if (!after.contains(before.get(i))) {
                add(before.get(i), null, place.at(i, before.get(i)));
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (!before.contains(after.get(i))) {
                add(null, after.get(i), place.at(i, after.get(i)));
            }
        }
    }

    private static List<Object> values(Map<Object, Item> items) {
        return items.values().stream().map(Item::value).toList();
    }

    /** Words and steps: a list of them is one value. */
    private static boolean isWhole(Object item) {
        return !(item instanceof Record rec) || RecordBinder.isVariant(rec.getClass());
    }

    /** The items by what they are known by; null when that is not unique. */
    private static @Nullable Map<Object, Item> byKey(List<?> items) {
        var byKey = new LinkedHashMap<Object, Item>();
        for (int i = 0; i < items.size(); i++) {
            var key = items.get(i) instanceof Record rec ? keyOf(rec) : null;
            if (key == null || byKey.put(key, new Item(i, items.get(i))) != null) {
                return null;
            }
        }
        return byKey;
    }

    private static @Nullable Object keyOf(Record rec) {
        return KEYS.stream()
                .map(key -> Parts.read(rec, key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void add(@Nullable Object before, @Nullable Object after, ChangePlace place) {
        var kind = before == null
                ? RulebookChange.Kind.ADDED
                : after == null ? RulebookChange.Kind.REMOVED : RulebookChange.Kind.CHANGED;
        found.add(place.change(kind, before, after));
    }

    private record Item(int index, Object value) {}
}
