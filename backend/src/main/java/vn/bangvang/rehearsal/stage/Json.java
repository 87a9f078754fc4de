package vn.bangvang.rehearsal.stage;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the product answered, read by names; a name that must be there and is not is a failure of the rehearsal. */
public record Json(JsonNode node) {

    public static Json of(byte[] body) {
        try {
            return new Json(Objects.requireNonNull(ObjectMapper.getDefault().readValue(body, JsonNode.class)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] bytes(Object body) {
        try {
            return ObjectMapper.getDefault().writeValueAsBytes(body);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public Optional<Json> find(String name) {
        return Optional.ofNullable(node.get(name))
                .filter(value -> !value.isNull())
                .map(Json::new);
    }

    public Json get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(name + " is missing in " + node));
    }

    public String text(String name) {
        return get(name).text();
    }

    public String text() {
        return node.coerceStringValue();
    }

    public int number(String name) {
        return get(name).node.getIntValue();
    }

    public BigDecimal decimal(String name) {
        return new BigDecimal(text(name));
    }

    public boolean is(String name) {
        return get(name).node.getBooleanValue();
    }

    public List<Json> list(String name) {
        return get(name).items();
    }

    public List<Json> items() {
        var items = new ArrayList<Json>();
        node.values().forEach(value -> items.add(new Json(Objects.requireNonNull(value))));
        return items;
    }
}
