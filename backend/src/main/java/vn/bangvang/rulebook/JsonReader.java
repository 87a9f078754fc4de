package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The smallest strict JSON reader, the counterpart of {@link JsonText}; null inside it reads as empty text. */
final class JsonReader {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?");
    private static final int DEEPEST = 20;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /** Maps, lists, text, numbers, yes or no; null when the text is no JSON, or only {@code null}. */
    static @Nullable Object read(String text) {
        var reader = new JsonReader(text);
        try {
            var value = reader.value();
            reader.space();
            return reader.at == text.length() ? value : null;
        } catch (Unreadable no) {
            return null;
        }
    }

    private @Nullable Object value() {
        space();
        return switch (peek()) {
            case '{' -> map();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> map() {
        var map = new LinkedHashMap<String, Object>();
        open('{');
        while (more('}', map.isEmpty())) {
            space();
            String key = string();
            space();
            expect(':');
            var value = value();
            if (map.containsKey(key)) {
                throw new Unreadable();
            }
            map.put(key, value == null ? "" : value);
        }
        return map;
    }

    private List<Object> list() {
        var list = new ArrayList<Object>();
        open('[');
        while (more(']', list.isEmpty())) {
            var value = value();
            list.add(value == null ? "" : value);
        }
        return list;
    }

    private void open(char bracket) {
        expect(bracket);
        if (++depth > DEEPEST) {
            throw new Unreadable();
        }
    }

    /** Whether another item follows; steps over the comma before it, or over the closing bracket. */
    private boolean more(char close, boolean first) {
        space();
        if (peek() == close) {
            at++;
            depth--;
            return false;
        }
        if (!first) {
            expect(',');
        }
        return true;
    }

    private String string() {
        expect('"');
        var out = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < 0x20) {
                throw new Unreadable();
            }
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> hex();
            default -> throw new Unreadable();
        };
    }

    private char hex() {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9A-Fa-f]{4}")) {
            throw new Unreadable();
        }
        at += 4;
        return (char) Integer.parseInt(text, at - 4, at, 16);
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw new Unreadable();
        }
        at += word.length();
        return value;
    }

    private BigDecimal number() {
        var matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new Unreadable();
        }
        at = matcher.end();
        return new BigDecimal(matcher.group());
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new Unreadable();
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw new Unreadable();
        }
        return text.charAt(at);
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
