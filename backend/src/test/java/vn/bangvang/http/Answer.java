package vn.bangvang.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What came back. */
public record Answer(int status, HttpHeaders headers, byte[] bytes) {

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return ObjectMapper.getDefault().readValue(bytes, JsonNode.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Not JSON: " + text(), unreadable);
        }
    }

    /** {@code at("items.0.code")}: a value deep in the JSON. */
    public JsonNode at(String path) {
        JsonNode node = json();
        for (var step : path.split("\\.")) {
            node = step.matches("\\d+") ? node.get(Integer.parseInt(step)) : node.get(step);
            if (node == null) {
                throw new AssertionError("No " + path + " in " + text());
            }
        }
        return node;
    }

    public String string(String path) {
        return at(path).coerceStringValue();
    }

    public UUID id(String path) {
        return UUID.fromString(string(path));
    }

    /** The version to send back in {@code If-Match}. */
    public String etag() {
        return headers.firstValue("ETag").orElseThrow(() -> new AssertionError("No ETag: " + text()));
    }

    public Answer is(int expected) {
        assertThat(status).as(this::text).isEqualTo(expected);
        return this;
    }

    /** A refusal: its status and its stable code. */
    public Answer isProblem(int expected, String code) {
        is(expected);
        assertThat(headers.firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(string("code")).isEqualTo(code);
        assertThat(string("title")).isNotBlank().isNotEqualTo(code);
        return this;
    }
}
