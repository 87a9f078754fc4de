package vn.bangvang.bench;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Somebody who fills the system before it is measured. */
final class Visitor {

    private static final ObjectMapper JSON = ObjectMapper.getDefault();
    private static final byte[] NOTHING = {};

    private final Wire wire;
    private final String token;

    Visitor(Wire wire, String token) {
        this.wire = wire;
        this.token = token;
    }

    Wire.Reply send(String method, String path, String etag, Object body) {
        try {
            var bytes = body == null ? NOTHING : JSON.writeValueAsBytes(body);
            var reply = wire.send(Wire.request(method, path, token, etag, bytes));
            if (reply.status() >= 400) {
                throw new IllegalStateException(
                        method + " " + path + " answered " + reply.status() + ": " + reply.text());
            }
            return reply;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    JsonNode json(String method, String path, Object body) {
        return json(send(method, path, "", body));
    }

    static JsonNode json(Wire.Reply reply) {
        try {
            return JSON.readValue(reply.body(), JsonNode.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
