package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.time.Year;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes rulebooks; what is written reads back as an equal value. */
public final class RulebookWriter {

    private RulebookWriter() {}

    /** Compact JSON with keys in a fixed order: equal rulebooks give equal text. */
    public static String json(Rulebook rulebook) {
        return JsonText.of(tree(rulebook));
    }

    /** YAML for people to read and edit; comments of an original are not kept. */
    public static String yaml(Rulebook rulebook) {
        return dump(tree(rulebook));
    }

    /** @param tree of maps, lists, text, numbers and yes or no */
    static String dump(Object tree) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setAllowUnicode(true);
        options.setWidth(110);
        return new Yaml(options).dump(tree);
    }

    static Object tree(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(RulebookWriter::tree).toList();
            case Enum<?> word -> Words.kebab(word.name());
            case Year year -> year.getValue();
            case Temporal date -> date.toString();
            case LocalizedText text when text.en() == null -> text.vi();
            case Share share -> share.toString();
            case Record rec -> parts(rec);
            case BigDecimal number -> number(number);
            default -> value;
        };
    }

    /** Whole numbers as such: YAML would write {@code !!float '85'} for a decimal without decimals. */
    static Number number(BigDecimal number) {
        var plain = ScalarBinder.plain(number);
        return plain.scale() <= 0 ? plain.toBigIntegerExact() : plain;
    }

    private static Map<String, Object> parts(Record rec) {
        var parts = new LinkedHashMap<String, Object>();
        if (RecordBinder.isVariant(rec.getClass())) {
            parts.put("type", Words.kebab(rec.getClass().getSimpleName()));
        }
        for (var component : Parts.list(rec.getClass())) {
            var value = Parts.read(rec, component);
            if (value != null && !isSilent(component.getName(), value)) {
                parts.put(component.getName(), tree(value));
            }
        }
        return parts;
    }

    /** Nothing in a list says nothing, nor does it that a value is no example. */
    private static boolean isSilent(String component, Object value) {
        return value instanceof List<?> list && list.isEmpty() || component.equals("example") && value.equals(false);
    }
}
