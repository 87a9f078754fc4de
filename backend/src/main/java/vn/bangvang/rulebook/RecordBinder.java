package vn.bangvang.rulebook;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Makes records of a document's nodes. The records are the schema: a component is a key, its type and annotations say
 * what may stand there. Nothing is half read: with any fault inside a record, the record is null.
 */
final class RecordBinder {

    private final Faults faults;
    private final ScalarBinder scalars;

    RecordBinder(Faults faults) {
        this.faults = faults;
        this.scalars = new ScalarBinder(faults);
    }

    @Nullable
    Object bindRoot(Node node, Class<?> type) {
        return bind(node, type, type, "");
    }

    /** @param place carries the annotations of the component whose value this is */
    private @Nullable Object bind(Node node, Type type, AnnotatedElement place, String path) {
        faults.mark(path, node);
        if (type instanceof ParameterizedType list) {
            return bindList(node, list.getActualTypeArguments()[0], place, path);
        }
        var plain = (Class<?>) type;
        if (plain == LocalizedText.class && node instanceof ScalarNode scalar) {
            var vi = scalars.bind(scalar, String.class, place, path);
            return vi == null ? null : LocalizedText.of((String) vi);
        }
        if (plain.isSealed()) {
            return bindVariant(node, plain, path);
        }
        if (plain.isRecord() && plain != Share.class) {
            return bindRecord(node, plain, place, path);
        }
        if (node instanceof ScalarNode scalar) {
            return scalars.bind(scalar, plain, place, path);
        }
        faults.add(path, "expected-value");
        return null;
    }

    private @Nullable Object bindList(Node node, Type element, AnnotatedElement place, String path) {
        if (!(node instanceof SequenceNode sequence)) {
            faults.add(path, "expected-list");
            return null;
        }
        int before = faults.size();
        var items = new ArrayList<Object>();
        for (var item : sequence.getValue()) {
            var bound = bind(item, element, element instanceof Class<?> c ? c : place, path + "[" + items.size() + "]");
            items.add(bound == null ? "" : bound);
        }
        scalars.checkLength(items.size(), place, path);
        return faults.size() > before ? null : List.copyOf(items);
    }

    /** A sealed type: the key {@code type}, or a bare word for a variant without parts, names the variant. */
    private @Nullable Object bindVariant(Node node, Class<?> type, String path) {
        Map<String, Class<?>> variants = variants(type);
        var named = node instanceof ScalarNode ? node : find(node, "type");
        if (!(named instanceof ScalarNode word) || isAbsent(word)) {
            missing(path, type, "type");
            return null;
        }
        var variant = variants.get(word.getValue());
        if (variant == null) {
            faults.add(
                    path, "unknown-choice", "value", word.getValue(), "allowed", String.join(", ", variants.keySet()));
            return null;
        }
        return node instanceof ScalarNode
                ? bindParts(node, List.of(), variant, variant, path)
                : bindRecord(node, variant, variant, path);
    }

    private @Nullable Object bindRecord(Node node, Class<?> type, AnnotatedElement place, String path) {
        if (!(node instanceof MappingNode mapping)) {
            faults.add(path, "expected-parts");
            return null;
        }
        return bindParts(node, mapping.getValue(), type, place, path);
    }

    private @Nullable Object bindParts(
            Node node, List<NodeTuple> tuples, Class<?> type, AnnotatedElement place, String path) {
        int before = faults.size();
        var components = Parts.list(type);
        var nodes = readKeys(tuples, components, type, path);
        var values = new ArrayList<@Nullable Object>();
        for (var component : components) {
            AnnotatedElement at = type == LocalizedText.class ? place : component;
            values.add(bindComponent(node, nodes.get(component.getName()), component, at, path));
        }
        return faults.size() > before ? null : construct(type, components, values.toArray());
    }

    private Map<String, Node> readKeys(
            List<NodeTuple> tuples, List<RecordComponent> components, Class<?> type, String path) {
        var names = components.stream().map(RecordComponent::getName).collect(Collectors.toCollection(ArrayList::new));
        if (isVariant(type)) {
            names.addFirst("type");
        }
        var nodes = new LinkedHashMap<String, Node>();
        for (var tuple : tuples) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            String at = join(path, key);
            faults.mark(at, tuple.getKeyNode());
            if (!names.contains(key)) {
                faults.add(at, "unknown-key", "key", key, "allowed", String.join(", ", names));
            } else if (nodes.put(key, tuple.getValueNode()) != null) {
                faults.add(tuple.getKeyNode(), at, "duplicate-key", "key", key);
            }
        }
        return nodes;
    }

    private @Nullable Object bindComponent(
            Node around, @Nullable Node node, RecordComponent component, AnnotatedElement place, String path) {
        String at = join(path, component.getName());
        if (node != null && !isAbsent(node)) {
            return bind(node, component.getGenericType(), place, at);
        }
        var fallback = component.getAnnotation(Fallback.class);
        if (fallback != null) {
            var written = new ScalarNode(
                    Tag.STR,
                    fallback.value(),
                    around.getStartMark(),
                    around.getEndMark(),
                    DumperOptions.ScalarStyle.PLAIN);
            return bind(written, component.getGenericType(), place, at);
        }
        if (isRequired(component)) {
            missing(at, component.getDeclaringRecord(), component.getName());
            return null;
        }
        return component.getType() == List.class ? List.of() : null;
    }

    private void missing(String path, Class<?> type, String key) {
        faults.add(path, "missing", "key", key, "label", Sentences.labels(type, key));
    }

    /** Whether the key must be written: it is neither optional, nor has a fallback, nor is it a list that may be empty. */
    static boolean isRequired(RecordComponent component) {
        var within = component.getAnnotation(Within.class);
        boolean mayBeEmpty = component.getType() == List.class
                && (within == null || within.min().equals("0"));
        return !mayBeEmpty
                && component.getAnnotation(Fallback.class) == null
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Object construct(Class<?> type, List<RecordComponent> components, @Nullable Object[] values) {
        var types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static @Nullable Node find(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(t -> t.getKeyNode() instanceof ScalarNode k
                                && k.getValue().equals(key))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static boolean isAbsent(Node node) {
        return node instanceof ScalarNode scalar
                && (Tag.NULL.equals(scalar.getTag()) || scalar.getValue().isBlank());
    }

    static boolean isVariant(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    static Map<String, Class<?>> variants(Class<?> type) {
        var variants = new LinkedHashMap<String, Class<?>>();
        for (var variant : Objects.requireNonNull(type.getPermittedSubclasses())) {
            if (variant.isSealed()) {
                variants.putAll(variants(variant));
            } else {
                variants.put(Words.kebab(variant.getSimpleName()), variant);
            }
        }
        return variants;
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
