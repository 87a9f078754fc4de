package vn.bangvang.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A JSON body as text, with one place in it replaced by something nobody expects. */
final class Tree {

    /** Goes into the text as it is, whether JSON or not. */
    record Raw(String text) {}

    private Tree() {}

    /** The same tree with one of its nodes, the root excluded, replaced, left out or doubled. */
    static Object spoil(Object root, Random random) {
        var places = count(root);
        return places == 0 ? new Raw(Malice.json(random)) : spoil(root, new int[] {random.nextInt(places)}, random);
    }

    private static int count(Object node) {
        return children(node).stream().mapToInt(child -> 1 + count(child)).sum();
    }

    private static List<Object> children(Object node) {
        return switch (node) {
            case Map<?, ?> object -> new ArrayList<>(object.values());
            case List<?> array -> new ArrayList<>(array);
            default -> List.of();
        };
    }

    private static Object spoil(Object node, int[] left, Random random) {
        if (node instanceof List<?> array) {
            var copy = new ArrayList<>();
            for (var item : array) {
                copy.add(left[0]-- == 0 ? new Raw(Malice.json(random)) : spoil(item, left, random));
            }
            return copy;
        }
        if (!(node instanceof Map<?, ?> object)) {
            return node;
        }
        var copy = new LinkedHashMap<String, Object>();
        object.forEach((name, value) -> {
            if (left[0]-- == 0) {
                change(copy, name.toString(), value, random);
            } else {
                copy.put(name.toString(), spoil(value, left, random));
            }
        });
        return copy;
    }

    private static void change(Map<String, Object> into, String name, Object value, Random random) {
        switch (random.nextInt(12)) {
            case 0 -> into.remove(name);
            case 1 -> {
                into.put(name, value);
                into.put(name + "\", \"" + name, new Raw(Malice.json(random)));
            }
            case 2 -> {
                into.put(name, value);
                into.put("version", new Raw(Malice.json(random)));
                into.put("__proto__", Map.of("id", 1));
            }
            case 3 -> into.put(name.toUpperCase(java.util.Locale.ROOT), value);
            default -> into.put(name, new Raw(Malice.json(random)));
        }
    }

    static String text(Object node) {
        var text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    private static void write(Object node, StringBuilder into) {
        switch (node) {
            case null -> into.append("null");
            case Raw raw -> into.append(raw.text());
            case Map<?, ?> object -> {
                into.append('{');
                object.forEach((name, value) -> {
                    into.append(into.charAt(into.length() - 1) == '{' ? "\"" : ",\"")
                            .append(name)
                            .append("\":");
                    write(value, into);
                });
                into.append('}');
            }
            case List<?> array -> {
                into.append('[');
                array.forEach(item -> {
                    into.append(into.charAt(into.length() - 1) == '[' ? "" : ",");
                    write(item, into);
                });
                into.append(']');
            }
            case Number number -> into.append(number);
            case Boolean truth -> into.append(truth);
            default -> into.append(Malice.quoted(node.toString()));
        }
    }
}
