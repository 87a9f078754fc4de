package vn.bangvang.rulebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON strictly, the counterpart of {@link JsonText}; null inside it reads as empty text. */
final class JsonReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxNumberLength(60)
                    .build())
            .build();

    private JsonReader() {}

    /** Maps, lists, text, numbers, yes or no; null when the text is no JSON, or only {@code null}. */
    static @Nullable Object read(String text) {
        try (var parser = JSON.createParser(text)) {
            if (parser.nextToken() == null) {
                return null;
            }
            var value = value(parser);
            return parser.nextToken() == null ? value : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, Object> map(JsonParser parser) throws IOException {
        var map = new LinkedHashMap<String, Object>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            var value = value(parser);
            map.put(key, value == null ? "" : value);
        }
        return map;
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        var list = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var value = value(parser);
            list.add(value == null ? "" : value);
        }
        return list;
    }

    /** Without an exponent, which could make a few characters into millions of digits. */
    private static BigDecimal number(JsonParser parser) throws IOException {
        String digits = parser.getText();
        if (digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
            throw new JsonParseException(parser, "exponent");
        }
        return new BigDecimal(digits);
    }
}
