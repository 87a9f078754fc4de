package vn.bangvang.rulebook;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The form of a rulebook document as a JSON Schema (draft 2020-12), made of the same records that the parser binds, so
 * that editors complete and check while somebody types. What parts say to each other only the parser knows.
 */
public final class RulebookSchema {

    private static final String DEFINED = "#/$defs/";

    private final Map<String, Object> definitions = new TreeMap<>();

    private RulebookSchema() {}

    /** The schema as compact JSON; the same text every time. */
    public static String json() {
        var schema = new RulebookSchema();
        var root = new LinkedHashMap<String, Object>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", Sentences.in("vi").text("schema"));
        root.put("description", Sentences.in("en").text("schema"));
        root.putAll(schema.reference(Rulebook.class));
        root.put("$defs", schema.definitions);
        return JsonText.of(root);
    }

    private Map<String, Object> reference(Class<?> type) {
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace("$", "");
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, define(type));
        }
        return new LinkedHashMap<>(Map.of("$ref", DEFINED + name));
    }

    private Map<String, Object> define(Class<?> type) {
        if (type == LocalizedText.class) {
            return Map.of("oneOf", List.of(text(), object(type)));
        }
        return type.isSealed() ? choice(type) : object(type);
    }

    private static Map<String, Object> text() {
        return typed("string", "maxLength", ScalarBinder.LONGEST_TEXT);
    }

    /** One of the variants; a variant that needs no parts may be written as a bare word. */
    private Map<String, Object> choice(Class<?> type) {
        var variants = RecordBinder.variants(type);
        var choices = new ArrayList<Object>();
        variants.values().forEach(variant -> choices.add(reference(variant)));
        var words = variants.entrySet().stream()
                .filter(v -> Parts.of(v.getValue()).noneMatch(RecordBinder::isRequired))
                .map(Map.Entry::getKey)
                .toList();
        if (!words.isEmpty()) {
            choices.add(Map.of("enum", words));
        }
        return Map.of("oneOf", choices);
    }

    private Map<String, Object> object(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        if (RecordBinder.isVariant(type)) {
            properties.put("type", Map.of("const", Words.kebab(type.getSimpleName())));
            required.add("type");
        }
        for (var component : Parts.list(type)) {
            properties.put(component.getName(), property(type, component));
            if (RecordBinder.isRequired(component)) {
                required.add(component.getName());
            }
        }
        var object = typed("object", "properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> property(Class<?> owner, RecordComponent component) {
        var property = value(component.getGenericType(), component);
        property.put("title", Sentences.in("vi").label(owner, component.getName()));
        property.put("description", Sentences.in("en").label(owner, component.getName()));
        var fallback = component.getAnnotation(Fallback.class);
        if (fallback != null) {
            property.put("default", written(fallback.value(), component.getType()));
        }
        return property;
    }

    private static Object written(String fallback, Class<?> type) {
        if (type == boolean.class) {
            return Boolean.parseBoolean(fallback);
        }
        return type.isPrimitive() || type == BigDecimal.class ? new BigDecimal(fallback) : fallback;
    }

    private Map<String, Object> value(Type type, AnnotatedElement place) {
        if (type instanceof ParameterizedType list) {
            var items = list.getActualTypeArguments()[0];
            return within(typed("array", "items", value(items, (Class<?>) items)), place, "minItems", "maxItems");
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            var words = Arrays.stream((Enum<?>[]) plain.getEnumConstants())
                    .map(c -> Words.kebab(c.name()))
                    .toList();
            return new LinkedHashMap<>(Map.of("enum", words));
        }
        boolean inParts = plain.isSealed() || (plain.isRecord() && plain != Share.class);
        return inParts ? reference(plain) : scalar(plain, place);
    }

    private static Map<String, Object> scalar(Class<?> type, AnnotatedElement place) {
        if (type == String.class) {
            return place.isAnnotationPresent(Code.class) ? pattern(ScalarBinder.CODE.pattern()) : text();
        }
        if (type == boolean.class) {
            return new LinkedHashMap<>(Map.of("type", "boolean"));
        }
        if (type == Share.class) {
            return pattern(Share.WRITTEN);
        }
        if (type == LocalDate.class) {
            return pattern(ScalarBinder.DAY);
        }
        if (type == LocalDateTime.class) {
            return pattern(ScalarBinder.MOMENT);
        }
        var number = new LinkedHashMap<String, Object>(Map.of("type", type == BigDecimal.class ? "number" : "integer"));
        return within(number, place, "minimum", "maximum");
    }

    private static Map<String, Object> pattern(String pattern) {
        return typed("string", "pattern", "^(" + pattern + ")$");
    }

    private static Map<String, Object> within(
            Map<String, Object> schema, AnnotatedElement place, String min, String max) {
        var within = place.getAnnotation(Within.class);
        if (within != null) {
            schema.put(min, new BigDecimal(within.min()));
            schema.put(max, new BigDecimal(within.max()));
        }
        return schema;
    }

    private static Map<String, Object> typed(String type, String key, Object value) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", type);
        schema.put(key, value);
        return schema;
    }
}
