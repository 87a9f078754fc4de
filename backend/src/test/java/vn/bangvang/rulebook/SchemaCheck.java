package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The smallest checker of JSON Schema: the keywords that the schema of rulebooks uses, and no others. */
final class SchemaCheck {

    private final Map<?, ?> definitions;
    private final List<String> complaints = new ArrayList<>();

    private SchemaCheck(Map<?, ?> definitions) {
        this.definitions = definitions;
    }

    /** What does not fit, with its path; empty when all does. */
    static List<String> complaints(Map<?, ?> schema, Object value) {
        var check = new SchemaCheck((Map<?, ?>) Objects.requireNonNull(schema.get("$defs")));
        check.check(schema, value, "");
        return check.complaints;
    }

    private void check(Map<?, ?> schema, Object value, String path) {
        for (var entry : schema.entrySet()) {
            var rule = Objects.requireNonNull(entry.getValue());
            boolean fits = switch (entry.getKey().toString()) {
                case "$schema", "$defs", "title", "description", "default" -> true;
                case "$ref" -> follow(rule, value, path);
                case "oneOf" ->
                    ((List<?>) rule)
                                    .stream()
                                            .filter(s -> isValid((Map<?, ?>) s, value))
                                            .count()
                            == 1;
                case "enum" -> ((List<?>) rule).contains(value);
                case "const" -> rule.equals(value);
                case "type" -> isOfType(rule, value);
                case "pattern" -> !(value instanceof String text) || text.matches(rule.toString());
                case "maxLength" ->
                    !(value instanceof String text)
                            || text.length() <= number(rule).intValue();
                case "minimum" -> !(value instanceof BigDecimal n) || n.compareTo(number(rule)) >= 0;
                case "maximum" -> !(value instanceof BigDecimal n) || n.compareTo(number(rule)) <= 0;
                case "minItems" ->
                    !(value instanceof List<?> l) || l.size() >= number(rule).intValue();
                case "maxItems" ->
                    !(value instanceof List<?> l) || l.size() <= number(rule).intValue();
                case "items" -> items((Map<?, ?>) rule, value, path);
                case "properties" -> properties((Map<?, ?>) rule, value, path);
                case "required" -> !(value instanceof Map<?, ?> m) || m.keySet().containsAll((List<?>) rule);
                case "additionalProperties" ->
                    !(value instanceof Map<?, ?> m)
                            || ((Map<?, ?>) Objects.requireNonNull(schema.get("properties")))
                                    .keySet()
                                    .containsAll(m.keySet());
                default -> throw new IllegalArgumentException(entry.getKey().toString());
            };
            if (!fits) {
                complaints.add(path + ": " + entry.getKey());
            }
        }
    }

    private boolean follow(Object reference, Object value, String path) {
        var name = reference.toString().substring("#/$defs/".length());
        check((Map<?, ?>) Objects.requireNonNull(definitions.get(name), name), value, path);
        return true;
    }

    private boolean isValid(Map<?, ?> schema, Object value) {
        var inner = new SchemaCheck(definitions);
        inner.check(schema, value, "");
        return inner.complaints.isEmpty();
    }

    private boolean items(Map<?, ?> schema, Object value, String path) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                check(schema, Objects.requireNonNull(list.get(i)), path + "[" + i + "]");
            }
        }
        return true;
    }

    private boolean properties(Map<?, ?> schemas, Object value, String path) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, part) -> {
                if (schemas.get(key) instanceof Map<?, ?> schema) {
                    check(schema, part, path + "." + key);
                }
            });
        }
        return true;
    }

    private static BigDecimal number(Object value) {
        return (BigDecimal) value;
    }

    private static boolean isOfType(Object type, @Nullable Object value) {
        return switch (type.toString()) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "number" -> value instanceof BigDecimal;
            case "integer" ->
                value instanceof BigDecimal n && n.stripTrailingZeros().scale() <= 0;
            default -> false;
        };
    }
}
