package vn.bangvang.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.yaml.snakeyaml.Yaml;

/** The OpenAPI file as this build emitted it, and bodies that look as it says. */
final class ApiFile {

    private static final Path EMITTED = Path.of("target/classes/META-INF/swagger/bang-vang-v1.yml");
    private static final List<String> METHODS = List.of("get", "post", "put", "delete");
    private static final int DEEPEST = 6;

    private final Map<String, Object> schemas;
    private final List<Operation> operations = new ArrayList<>();

    private ApiFile(Map<String, Object> file) {
        this.schemas = map(map(file.get("components")).get("schemas"));
        map(file.get("paths"))
                .forEach((path, methods) -> map(methods).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(operation(method, path, map(operation)));
                    }
                }));
    }

    static ApiFile read() {
        try {
            return new ApiFile(new Yaml().load(Files.readString(EMITTED)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Operation> operations() {
        return operations;
    }

    private static Operation operation(String method, String path, Map<String, Object> operation) {
        var parameters = new ArrayList<Operation.Parameter>();
        for (var parameter : list(operation.get("parameters"))) {
            var each = map(parameter);
            parameters.add(new Operation.Parameter(
                    String.valueOf(each.get("name")), String.valueOf(each.get("in")), map(each.get("schema"))));
        }
        var content = map(map(operation.get("requestBody")).get("content"));
        return new Operation(
                String.valueOf(operation.get("operationId")),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                parameters,
                map(map(content.get("application/json")).get("schema")),
                content.containsKey("multipart/form-data"));
    }

    /** A value the schema allows, with ids taken from those that exist. */
    Object plausible(Map<String, Object> given, Random random, List<String> ids, int depth) {
        var schema = resolved(given);
        if (schema.get("enum") instanceof List<?> words) {
            return words.get(random.nextInt(words.size()));
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "integer" -> random.nextInt(100);
            case "number" -> random.nextInt(200) / 2.0;
            case "boolean" -> random.nextBoolean();
            case "array" -> array(schema, random, ids, depth);
            case "string" -> string(schema, random, ids);
            default -> object(schema, random, ids, depth);
        };
    }

    private List<Object> array(Map<String, Object> schema, Random random, List<String> ids, int depth) {
        var items = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0 && depth < DEEPEST; i--) {
            items.add(plausible(map(schema.get("items")), random, ids, depth + 1));
        }
        return items;
    }

    private Map<String, Object> object(Map<String, Object> schema, Random random, List<String> ids, int depth) {
        var object = new LinkedHashMap<String, Object>();
        map(schema.get("properties")).forEach((name, property) -> {
            if (depth < DEEPEST) {
                object.put(name, plausible(map(property), random, ids, depth + 1));
            }
        });
        if (schema.get("additionalProperties") instanceof Map<?, ?> values && depth < DEEPEST) {
            object.put("content", plausible(map(values), random, ids, depth + 1));
        }
        return object;
    }

    private static Object string(Map<String, Object> schema, Random random, List<String> ids) {
        return switch (String.valueOf(schema.get("format"))) {
            case "uuid" -> ids.get(random.nextInt(ids.size()));
            case "date" -> "2026-11-20";
            case "date-time" -> "2027-01-15T10:00:00Z";
            case "email" -> "ai-do-%d@example.vn".formatted(random.nextInt(1000));
            default -> "Nội dung " + random.nextInt(1000);
        };
    }

    private Map<String, Object> resolved(Map<String, Object> schema) {
        if (schema.get("$ref") instanceof String ref) {
            return resolved(map(schemas.get(ref.substring(ref.lastIndexOf('/') + 1))));
        }
        return schema.get("allOf") instanceof List<?> all ? resolved(map(all.getFirst())) : schema;
    }

    @SuppressWarnings("unchecked") // YAML has only maps with text keys here
    static Map<String, Object> map(Object node) {
        return node instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static List<?> list(Object node) {
        return node instanceof List<?> list ? list : List.of();
    }
}
