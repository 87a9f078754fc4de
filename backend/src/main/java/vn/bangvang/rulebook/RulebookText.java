package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Turns a document from YAML to JSON and back whether or not it is a sound rulebook, so that an editor can show what
 * is half written as a form and as text.
 */
public final class RulebookText {

    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,15})(\\.[0-9]{1,9})?");

    private RulebookText() {}

    /** The document as JSON; keys without a value are left out. Empty when the text is neither YAML nor JSON. */
    public static Optional<String> json(String text) {
        return tree(text).map(JsonText::of);
    }

    /** JSON becomes YAML for people; any other text is returned as it is, with its comments and its mistakes. */
    public static String yaml(String text) {
        return text.stripLeading().startsWith("{")
                ? tree(text).map(RulebookWriter::dump).orElse(text)
                : text;
    }

    private static Optional<Object> tree(String text) {
        try {
            return Optional.ofNullable(RulebookParser.compose(text)).map(RulebookText::value);
        } catch (RulebookInvalid unreadable) {
            return Optional.empty();
        }
    }

    private static Object value(Node node) {
        return switch (node) {
            case MappingNode mapping -> parts(mapping);
            case SequenceNode list -> items(list);
            case ScalarNode scalar -> scalar(scalar);
            default -> "";
        };
    }

    private static List<Object> items(SequenceNode list) {
        return list.getValue().stream().map(RulebookText::value).toList();
    }

    private static Map<String, Object> parts(MappingNode mapping) {
        var parts = new LinkedHashMap<String, Object>();
        for (var tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && !isEmpty(tuple.getValueNode())) {
                parts.putIfAbsent(key.getValue(), value(tuple.getValueNode()));
            }
        }
        return parts;
    }

    /** Dates stay text; only what is a number or yes or no in JSON too becomes one. */
    private static Object scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return text;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return JSON_NUMBER.matcher(text).matches()
                ? RulebookWriter.number(new BigDecimal(text))
                : isEmpty(scalar) ? "" : text;
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && (scalar.getValue().isEmpty()
                        || scalar.getValue().equals("null")
                        || scalar.getValue().equals("~"));
    }
}
