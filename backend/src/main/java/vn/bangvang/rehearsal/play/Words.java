package vn.bangvang.rehearsal.play;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A tree of words out of a resource, read by paths such as {@code men.givens}. */
public final class Words {

    private final Map<String, Object> tree;

    private Words(Map<String, Object> tree) {
        this.tree = tree;
    }

    public static Words of(String resource) {
        var stream = Objects.requireNonNull(Words.class.getResourceAsStream("/rehearsal/" + resource), resource);
        try (var in = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new Words(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public boolean has(String path) {
        return node(path) != null;
    }

    /** Days as 2026-11-23. */
    public String text(String path) {
        return get(path) instanceof Date day
                ? LocalDate.ofInstant(day.toInstant(), ZoneOffset.UTC).toString()
                : String.valueOf(get(path));
    }

    public Optional<String> find(String path) {
        return has(path) ? Optional.of(text(path)) : Optional.empty();
    }

    public List<String> list(String path) {
        return ((List<?>) get(path)).stream().map(String::valueOf).toList();
    }

    public boolean hasList(String path) {
        return node(path) instanceof List;
    }

    public List<String> listIfAny(String path) {
        return has(path) ? list(path) : List.of();
    }

    public List<Words> trees(String path) {
        return ((List<?>) get(path)).stream().map(Words::under).toList();
    }

    public Words tree(String path) {
        return under(get(path));
    }

    public List<String> names() {
        return List.copyOf(tree.keySet());
    }

    @SuppressWarnings("unchecked") // names are text in every file of ours
    private static Words under(Object node) {
        return new Words((Map<String, Object>) node);
    }

    private Object get(String path) {
        return Objects.requireNonNull(node(path), path);
    }

    private @org.jspecify.annotations.Nullable Object node(String path) {
        Object found = tree;
        for (var name : path.split("\\.", -1)) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return found;
    }

    /** Puts values for {@code {name}}. */
    public static String filled(String text, Map<String, String> values) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
