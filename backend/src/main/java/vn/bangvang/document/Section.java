package vn.bangvang.document;

import java.util.List;
import java.util.Map;

/** A mapping of a layout file, read with care for what a person may have typed. */
record Section(Map<?, ?> values, String where) {

    static Section of(Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return new Section(map, where);
        }
        throw new IllegalArgumentException(where + " must be a mapping");
    }

    /** A single mapping counts as a list of one; nothing as an empty list. */
    List<Section> list(String name) {
        return switch (values.get(name)) {
            case null -> List.of();
            case List<?> items -> items.stream().map(item -> of(item, name)).toList();
            case Object item -> List.of(of(item, name));
        };
    }

    double number(String name) {
        if (values.get(name) instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException(name + " of " + where + " must be a number");
    }

    double number(String name, double otherwise) {
        return values.containsKey(name) ? number(name) : otherwise;
    }

    String text(String name, String otherwise) {
        var value = values.get(name);
        return value == null ? otherwise : value.toString();
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }
}
