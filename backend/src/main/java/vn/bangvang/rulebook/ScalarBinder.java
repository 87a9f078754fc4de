package vn.bangvang.rulebook;

import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.reader.StreamReader;

/** Makes single values of scalars: text in NFC, exact numbers, dates, yes or no, and words of a choice. */
final class ScalarBinder {

    static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,16}(\\.[0-9]{1,6})?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    static final int LONGEST_TEXT = 4000;

    /** Of years that a calendar on paper knows: a database takes no others. */
    static final String DAY = "(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}";

    /** A deadline that was moved by a click has parts of a second. */
    static final String MOMENT = DAY + "T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?";

    private final Faults faults;

    ScalarBinder(Faults faults) {
        this.faults = faults;
    }

    @Nullable
    Object bind(ScalarNode node, Class<?> type, AnnotatedElement place, String path) {
        String text = Normalizer.normalize(node.getValue(), Normalizer.Form.NFC).strip();
        if (type == String.class) {
            return text(text, place, path);
        }
        if (type == boolean.class || type == Boolean.class) {
            return yesOrNo(text, path);
        }
        if (type.isEnum()) {
            return word(text, type, path);
        }
        if (type == Share.class) {
            return share(text, path);
        }
        if (type == LocalDate.class || type == LocalDateTime.class) {
            return date(text, type, path);
        }
        return number(text, type, place, path);
    }

    /** The length of a list against the ends given for it. */
    void checkLength(int length, AnnotatedElement place, String path) {
        var within = place.getAnnotation(Within.class);
        if (within != null) {
            checkRange(BigDecimal.valueOf(length), within, "wrong-length", path);
        }
    }

    private @Nullable String text(String text, AnnotatedElement place, String path) {
        if (text.length() > LONGEST_TEXT) {
            faults.add(path, "text-too-long", "length", text.length(), "max", LONGEST_TEXT);
            return null;
        }
        var odd = controlCharacter(text);
        if (odd.isPresent()) {
            faults.add(path, "bad-character", "value", named(odd.getAsInt()));
            return null;
        }
        if (place.isAnnotationPresent(Code.class) && !CODE.matcher(text).matches()) {
            faults.add(path, "bad-code", "value", text);
            return null;
        }
        var template = place.getAnnotation(Template.class);
        if (template != null && !onlyKnownPlaceholders(text, List.of(template.value()), path)) {
            return null;
        }
        return text;
    }

    /** What no paper and no document can show: YAML forbids it too, but lets it in as an escape. */
    static OptionalInt controlCharacter(String text) {
        return text.codePoints().filter(c -> !StreamReader.isPrintable(c)).findFirst();
    }

    static String named(int character) {
        return "U+%04X".formatted(character);
    }

    private boolean onlyKnownPlaceholders(String text, List<String> known, String path) {
        var unknown = PLACEHOLDER
                .matcher(text)
                .results()
                .map(r -> r.group(1))
                .filter(p -> !known.contains(p))
                .findFirst();
        unknown.ifPresent(p ->
                faults.add(path, "unknown-placeholder", "value", "{" + p + "}", "allowed", String.join(", ", known)));
        return unknown.isEmpty();
    }

    private @Nullable Boolean yesOrNo(String text, String path) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> {
                return true;
            }
            case "false", "no" -> {
                return false;
            }
            default -> {
                faults.add(path, "expected-yes-no", "value", text);
                return null;
            }
        }
    }

    private @Nullable Object word(String text, Class<?> type, String path) {
        var constants = Arrays.asList((Enum<?>[]) type.getEnumConstants());
        for (var constant : constants) {
            if (Words.kebab(constant.name()).equals(text)) {
                return constant;
            }
        }
        var allowed = constants.stream().map(c -> Words.kebab(c.name())).collect(Collectors.joining(", "));
        faults.add(path, "unknown-choice", "value", text, "allowed", allowed);
        return null;
    }

    private @Nullable Share share(String text, String path) {
        var share = Share.parse(text);
        if (share == null) {
            faults.add(path, "expected-share", "value", text);
        }
        return share;
    }

    private @Nullable Object date(String text, Class<?> type, String path) {
        boolean isDay = type == LocalDate.class;
        try {
            if (text.matches(isDay ? DAY : MOMENT)) {
                return isDay ? LocalDate.parse(text) : LocalDateTime.parse(text);
            }
        } catch (DateTimeException e) {
            // 30 February, told below
        }
        faults.add(path, isDay ? "expected-date" : "expected-date-time", "value", text);
        return null;
    }

    private @Nullable Object number(String text, Class<?> type, AnnotatedElement place, String path) {
        if (!DECIMAL.matcher(text).matches()) {
            faults.add(path, "expected-number", "value", text);
            return null;
        }
        var value = plain(new BigDecimal(text));
        var within = place.getAnnotation(Within.class);
        if (within != null && !checkRange(value, within, "out-of-range", path)) {
            return null;
        }
        if (type == BigDecimal.class) {
            return value;
        }
        if (value.scale() > 0) {
            faults.add(path, "expected-whole-number", "value", text);
            return null;
        }
        if (type == Year.class) {
            return Year.of(value.intValueExact());
        }
        return type == int.class || type == Integer.class ? (Object) value.intValueExact() : value.longValueExact();
    }

    private boolean checkRange(BigDecimal value, Within within, String code, String path) {
        var min = new BigDecimal(within.min());
        var max = new BigDecimal(within.max());
        boolean inside = value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
        if (!inside) {
            faults.add(path, code, "value", value, "min", min, "max", max);
        }
        return inside;
    }

    /** One way to write each number, so that equal numbers are equal values. */
    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
