package vn.bangvang.http;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Somebody with a browser: one cookie jar, one language. */
public final class Person {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI site;
    private final UUID accountId;
    private final Map<String, String> cookies = new TreeMap<>();
    private String language = "vi";

    public Person(URI site, UUID accountId) {
        this.site = site;
        this.accountId = accountId;
    }

    public static Person stranger(URI site) {
        return new Person(site, new UUID(0, 0));
    }

    public UUID accountId() {
        return accountId;
    }

    public Person withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public Person reading(String locale) {
        this.language = locale;
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        return send(request(path).header("Content-Type", "application/json").POST(json(body)));
    }

    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    public Answer put(String path, Object body) {
        return send(request(path).header("Content-Type", "application/json").PUT(json(body)));
    }

    /** A write that says which version it saw. */
    public Answer put(String path, String etag, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .PUT(json(body)));
    }

    public Answer post(String path, String etag, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .POST(json(body)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** One file in a form, with text fields beside it. */
    public Answer upload(String path, Map<String, String> fields, String fileName, String mediaType, byte[] content) {
        var boundary = "----" + UUID.randomUUID();
        var head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, fileName, mediaType));
        var tail = "\r\n--%s--\r\n".formatted(boundary);
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head.toString()),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString(tail));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body));
    }

    public HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(site.resolve(path)).header("Accept-Language", language);
        if (!cookies.isEmpty()) {
            var jar = new StringBuilder();
            cookies.forEach((name, value) -> jar.append(jar.isEmpty() ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
            builder.header("Cookie", jar.toString());
        }
        return builder;
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return body instanceof String raw
                    ? BodyPublishers.ofString(raw, StandardCharsets.UTF_8)
                    : BodyPublishers.ofByteArray(ObjectMapper.getDefault().writeValueAsBytes(body));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
