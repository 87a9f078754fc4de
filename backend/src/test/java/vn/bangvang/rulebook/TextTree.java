package vn.bangvang.rulebook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A document as maps, lists and texts, in which one place is changed as a row of {@code broken.txt} says. */
final class TextTree {

    private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z]+)|\\[([^\\]]+)]");
    private static final Pattern VALUE_OF = Pattern.compile("\\$\\(([^)]+)\\)");

    private final Map<String, Object> root;

    private TextTree(String text) {
        this.root = cast(tree(new Yaml().compose(new StringReader(text))));
    }

    /** Where something stands: its path, and what is around it (a map, or a list with an index). */
    private record Place(String path, Object around, Object key) {
        @Nullable
        Object value() {
            return around instanceof Map<?, ?> map ? map.get(key) : at((List<?>) around, (int) key);
        }

        private static @Nullable Object at(List<?> list, int index) {
            return index < list.size() ? list.get(index) : null;
        }

        void put(Object value) {
            if (around instanceof Map<?, ?> map) {
                TextTree.<Map<Object, Object>>cast(map).put(key, value);
            } else if ((int) key == ((List<?>) around).size()) {
                TextTree.<List<Object>>cast(around).add(value);
            } else {
                TextTree.<List<Object>>cast(around).set((int) key, value);
            }
        }
    }

    /** The preset with the one change of the row; empty when it has no such place. */
    static Optional<BrokenRulebooksTest.Broken> broken(Presets.Preset preset, String row) {
        var cells = (row + " ;  ; ").split(" ; ", -1);
        var tree = new TextTree(preset.text());
        var place = tree.find(cells[0].strip());
        var value = place == null ? null : tree.filled(cells[1]);
        if (place == null || value == null) {
            return Optional.empty();
        }
        String path = tree.change(place, value);
        boolean more = cells.length > 4 && cells[4].strip().startsWith("&");
        if (path == null
                || (more && !tree.merge(tree.root, parsed(cells[4].strip().substring(1))))) {
            return Optional.empty();
        }
        String at = cells[3].isBlank() ? path : tree.where(cells[3].strip(), path);
        String text = tree.text();
        return Optional.of(
                new BrokenRulebooksTest.Broken(preset.code() + ": " + row, text, cells[2].strip(), at, line(text, at)));
    }

    /** The value with what stands at the named places; null when one of them is not there. */
    private @Nullable String filled(String value) {
        String filled = value.strip().equals("LONG") ? "x".repeat(4001) : value.strip();
        for (var place : VALUE_OF.matcher(filled).results().toList()) {
            var found = find(place.group(1));
            var there = found == null ? null : found.value();
            if (there == null) {
                return null;
            }
            filled = filled.replace(place.group(), there.toString());
        }
        return filled;
    }

    /** @return the path of what is wrong now; null when there is nothing to change */
    private @Nullable String change(Place place, String value) {
        switch (value) {
            case "remove" -> {
                return ((Map<?, ?>) place.around()).remove(place.key()) == null ? null : place.path();
            }
            case "again" -> {
                var list = TextTree.<List<Object>>cast(place.around());
                list.add(copy(Objects.requireNonNull(place.value())));
                return place.path().replaceFirst("\\[[0-9]+]$", "[" + (list.size() - 1) + "]");
            }
            default -> {
                if (value.startsWith("&")) {
                    var inside = place.path().isEmpty() ? root : place.value();
                    return inside != null && merge(inside, parsed(value.substring(1))) ? place.path() : null;
                }
                place.put(parsed(value));
                return place.path();
            }
        }
    }

    /** Changes some values inside; false when an item of a list is not there. A variant is replaced whole. */
    private boolean merge(Object inside, Object changes) {
        for (var change : TextTree.<Map<String, Object>>cast(changes).entrySet()) {
            Object key = inside instanceof List<?> ? (Object) Integer.parseInt(change.getKey()) : change.getKey();
            if (inside instanceof List<?> list && (int) key >= list.size()) {
                return false;
            }
            var place = new Place("", inside, key);
            var old = place.value();
            boolean deep = change.getValue() instanceof Map<?, ?> m && !m.containsKey("type") && old != null;
            if (deep && !merge(Objects.requireNonNull(old), change.getValue())) {
                return false;
            }
            if (!deep) {
                place.put(withoutMark(change.getValue()));
            }
        }
        return true;
    }

    /** {@code type: none} only says that a map is to be replaced whole. */
    private static Object withoutMark(Object value) {
        if (value instanceof Map<?, ?> map && "none".equals(map.get("type"))) {
            map.remove("type");
        }
        return value;
    }

    private String where(String pattern, String path) {
        if (pattern.startsWith("^^")) {
            return around(around(path)) + pattern.substring(2);
        }
        if (pattern.startsWith("^")) {
            return around(path) + pattern.substring(1);
        }
        if (pattern.startsWith("@")) {
            return path + pattern.substring(1);
        }
        var place = find(pattern);
        return place == null ? pattern : place.path();
    }

    private static String around(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('[')));
    }

    private @Nullable Place find(String pattern) {
        var steps = STEP.matcher(pattern).results().toList();
        var place = new Place("", Map.of("", root), "");
        return find(
                place,
                steps.stream()
                        .map(s -> s.group(1) == null ? "[" + s.group(2) : s.group(1))
                        .toList());
    }

    private static @Nullable Place find(Place place, List<String> steps) {
        if (steps.isEmpty()) {
            return place;
        }
        var rest = steps.subList(1, steps.size());
        String step = steps.getFirst();
        if (place.value() instanceof Map<?, ?> map && !step.startsWith("[")) {
            String path = place.path().isEmpty() ? step : place.path() + "." + step;
            return find(new Place(path, map, step), rest);
        }
        if (!(place.value() instanceof List<?> list) || !step.startsWith("[")) {
            return null;
        }
        for (int i = 0; i <= list.size(); i++) {
            if (fits(list, i, step.substring(1))) {
                var found = find(new Place(place.path() + "[" + i + "]", list, i), rest);
                boolean there = found != null && (step.equals("[+") || rest.isEmpty() || isThere(found, step));
                if (there) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Among any items, one that has the place already is meant. */
    private static boolean isThere(Place found, String step) {
        return !step.equals("[*") || found.value() != null;
    }

    private static boolean fits(List<?> list, int index, String step) {
        if (index == list.size()) {
            return step.equals("+");
        }
        int equals = step.indexOf('=');
        if (equals > 0) {
            return list.get(index) instanceof Map<?, ?> map
                    && step.substring(equals + 1).equals(map.get(step.substring(0, equals)));
        }
        return step.equals("*") || step.equals(String.valueOf(index));
    }

    private static Object parsed(String value) {
        return tree(new Yaml().compose(new StringReader(value)));
    }

    private static Object copy(Object value) {
        return parsed(dump(value));
    }

    private String text() {
        return dump(root);
    }

    private static String dump(Object value) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(10_000);
        return new Yaml(options).dump(value);
    }

    private static Object tree(Node node) {
        return switch (node) {
            case MappingNode mapping -> {
                var map = new LinkedHashMap<String, Object>();
                mapping.getValue()
                        .forEach(t -> map.put(((ScalarNode) t.getKeyNode()).getValue(), tree(t.getValueNode())));
                yield map;
            }
            case SequenceNode sequence -> {
                var list = new ArrayList<Object>();
                sequence.getValue().forEach(item -> list.add(tree(item)));
                yield list;
            }
            case ScalarNode scalar -> scalar.getValue().equals("null") ? "" : scalar.getValue();
            default -> throw new IllegalArgumentException(node.toString());
        };
    }

    /** The line on which the place, or the nearest part around it, begins. */
    private static int line(String text, String path) {
        var node = new Yaml().compose(new StringReader(text));
        int line = node.getStartMark().getLine() + 1;
        for (var step : STEP.matcher(path).results().toList()) {
            Node next = null;
            if (node instanceof MappingNode map) {
                for (var tuple : map.getValue()) {
                    if (((ScalarNode) tuple.getKeyNode()).getValue().equals(step.group(1))) {
                        line = tuple.getKeyNode().getStartMark().getLine() + 1;
                        next = tuple.getValueNode();
                    }
                }
            } else if (node instanceof SequenceNode list && step.group(2) != null) {
                int index = Integer.parseInt(step.group(2));
                next = index < list.getValue().size() ? list.getValue().get(index) : null;
                line = next == null ? line : next.getStartMark().getLine() + 1;
            }
            if (next == null) {
                return line;
            }
            node = next;
        }
        return line;
    }

    @SuppressWarnings("unchecked") // what the document holds is known by where it stands
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
