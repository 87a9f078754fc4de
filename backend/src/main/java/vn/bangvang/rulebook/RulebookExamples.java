package vn.bangvang.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that no source gives: {@code example: true} marks them until an organiser makes them his own. */
public final class RulebookExamples {

    private static final String MARK = "example";

    private final List<RulebookExample> found = new ArrayList<>();

    private RulebookExamples() {}

    /** In the order of the document. */
    public static List<RulebookExample> in(Rulebook rulebook) {
        var examples = new RulebookExamples();
        for (var part : RulebookPart.values()) {
            examples.walk(Parts.read(rulebook, part.key()), ChangePlace.of(part));
        }
        return List.copyOf(examples.found);
    }

    /** The same rules, every example taken over as it stands; the rulebook itself when it has none. */
    public static Rulebook takenOver(Rulebook rulebook) {
        return in(rulebook).isEmpty()
                ? rulebook
                : RulebookParser.parse(RulebookWriter.dump(unmarked(RulebookWriter.tree(rulebook))));
    }

    private void walk(@Nullable Object value, ChangePlace place) {
        if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                walk(items.get(i), place.at(i, items.get(i)));
            }
        } else if (value instanceof Record rec) {
            if (Boolean.TRUE.equals(Parts.read(rec, MARK))) {
                found.add(place.example(rec));
            }
            Parts.of(rec.getClass()).forEach(c -> walk(Parts.read(rec, c), place.in(rec.getClass(), c.getName())));
        }
    }

    private static Object unmarked(Object tree) {
        return switch (tree) {
            case List<?> items -> items.stream().map(RulebookExamples::unmarked).toList();
            case Map<?, ?> parts -> {
                var kept = new LinkedHashMap<Object, Object>(parts);
                kept.remove(MARK);
                kept.replaceAll((key, value) -> unmarked(value));
                yield kept;
            }
            default -> tree;
        };
    }
}
