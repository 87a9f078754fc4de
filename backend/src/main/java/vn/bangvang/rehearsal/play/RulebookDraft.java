package vn.bangvang.rehearsal.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A preset's document in the hands of an organiser who writes the rules of one edition. */
public final class RulebookDraft {

    private final Map<String, Object> document;

    private RulebookDraft(Map<String, Object> document) {
        this.document = document;
    }

    public static RulebookDraft of(String preset) {
        return new RulebookDraft(yaml().load(preset));
    }

    public String text() {
        return yaml().dump(document);
    }

    /** Says another name wherever one stands; whole legal acts of the first are dropped. */
    public RulebookDraft elsewhere(String from, String to) {
        if (!from.equals(to)) {
            list(map(document, "identity"), "legalBasis")
                    .removeIf(act -> String.valueOf(act).contains(from));
            rewrite(document, text -> text.replace(from, to));
        }
        return this;
    }

    public RulebookDraft titled(String vi) {
        var identity = map(document, "identity");
        identity.put("title", new LinkedHashMap<>(Map.of("vi", vi)));
        return this;
    }

    public RulebookDraft put(String section, String name, Object value) {
        map(document, section).put(name, value);
        return this;
    }

    /** Codes and Vietnamese names, in order. */
    public RulebookDraft fields(Map<String, String> fields) {
        var entries = new ArrayList<Object>();
        fields.forEach((code, name) -> {
            var field = new LinkedHashMap<String, Object>();
            field.put("code", code);
            field.put("name", new LinkedHashMap<>(Map.of("vi", name)));
            entries.add(field);
        });
        document.put("fields", entries);
        return this;
    }

    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        for (var field : list(document, "fields")) {
            fields.put(
                    String.valueOf(asMap(field).get("code")),
                    String.valueOf(map(asMap(field), "name").get("vi")));
        }
        return fields;
    }

    /** Places by code of level. */
    public RulebookDraft places(Map<String, Integer> places) {
        for (var level : list(map(document, "prizes"), "levels")) {
            var code = String.valueOf(asMap(level).get("code"));
            asMap(level).put("maxPlaces", places.getOrDefault(code, 1));
        }
        return this;
    }

    /** Points from which a level is reached, by its code, in the order of the levels. */
    public Map<String, Double> thresholds() {
        var thresholds = new LinkedHashMap<String, Double>();
        for (var level : list(map(document, "prizes"), "levels")) {
            var points = map(asMap(level), "threshold").get("points");
            thresholds.put(String.valueOf(asMap(level).get("code")), Double.valueOf(String.valueOf(points)));
        }
        return thresholds;
    }

    @SuppressWarnings("unchecked") // a rulebook has text for names throughout
    private static Map<String, Object> asMap(Object node) {
        return (Map<String, Object>) node;
    }

    private static Map<String, Object> map(Map<String, Object> parent, String name) {
        return asMap(java.util.Objects.requireNonNull(parent.get(name), name));
    }

    @SuppressWarnings("unchecked") // a list of the rulebook
    private static List<Object> list(Map<String, Object> parent, String name) {
        return (List<Object>) java.util.Objects.requireNonNull(parent.get(name), name);
    }

    @SuppressWarnings("unchecked") // lists hold maps or text
    private static void rewrite(Object node, UnaryOperator<String> change) {
        if (node instanceof Map<?, ?>) {
            asMap(node).replaceAll((name, value) -> changed(value, change));
        } else if (node instanceof List<?>) {
            ((List<Object>) node).replaceAll(value -> changed(value, change));
        }
    }

    private static Object changed(Object value, UnaryOperator<String> change) {
        if (value instanceof String text) {
            return change.apply(text);
        }
        rewrite(value, change);
        return value;
    }

    /** Days stay the text they are: as moments they would come out in another form. */
    private static Yaml yaml() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        var loading = new LoaderOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(options), options, loading, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
                addImplicitResolver(Tag.INT, INT, "-+0123456789");
                addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
                addImplicitResolver(Tag.NULL, NULL, "~nN\0");
                addImplicitResolver(Tag.NULL, EMPTY, null);
            }
        });
    }
}
