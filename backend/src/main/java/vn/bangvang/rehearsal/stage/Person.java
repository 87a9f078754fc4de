package vn.bangvang.rehearsal.stage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody with a browser and a mailbox. Used by one thread at a time. */
public final class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int UNAUTHENTICATED = 401;

    private final Site site;
    private final String name;
    private final String email;
    private final String password;
    private final Map<String, String> cookies = new TreeMap<>();
    private boolean knows;

    public Person(Site site, String name, String email, String password) {
        this.site = site;
        this.name = name;
        this.email = email;
        this.password = password;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String password() {
        return password;
    }

    /** Asks for an account; the mail with the link comes later. */
    public void register(String phone) {
        var form = Map.of("email", email, "password", password, "fullName", name, "phone", phone, "locale", "vi");
        post("/api/registrations", form);
    }

    public void confirmAndSignIn() {
        var secret = site.mailbox().secret(email, "/xac-nhan/");
        post("/api/registrations/confirmations", Map.of("token", secret));
        signIn();
    }

    /** Opens the link of an invitation, chooses a password and signs in. */
    public void acceptInvitation() {
        var secret = site.mailbox().secret(email, "/loi-moi/");
        post("/api/password-resets/completions", Map.of("token", secret, "password", password));
        signIn();
    }

    /** Becomes the first administrator by the printed link. */
    public void setUp(String link) {
        var secret = link.substring(link.lastIndexOf('/') + 1);
        post(
                "/api/setup/administrator",
                Map.of("token", secret, "email", email, "fullName", name, "password", password));
        signIn();
    }

    public void signIn() {
        cookies.clear();
        post("/api/session", Map.of("email", email, "password", password));
        knows = true;
    }

    public Reply get(String path) {
        return send(request(path).GET(), path);
    }

    public Reply post(String path, Object body) {
        return send(json(path).POST(BodyPublishers.ofByteArray(Json.bytes(body))), path);
    }

    public Reply post(String path, int version, Object body) {
        return send(
                json(path).header("If-Match", tag(version)).POST(BodyPublishers.ofByteArray(Json.bytes(body))), path);
    }

    public Reply put(String path, int version, Object body) {
        return send(
                json(path).header("If-Match", tag(version)).PUT(BodyPublishers.ofByteArray(Json.bytes(body))), path);
    }

    public Reply upload(String path, String fileName, String mediaType, byte[] content) {
        var boundary = "----" + Long.toHexString(System.nanoTime());
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, fileName, mediaType);
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        var request = request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary);
        return send(request.POST(BodyPublishers.ofByteArray(body.toByteArray())), path);
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.address().resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Language", "vi");
    }

    /** A session that has run out sends its owner to the sign-in page once, and back. */
    private Reply send(HttpRequest.Builder request, String path) {
        var reply = sendOnce(request);
        if (reply.status() == UNAUTHENTICATED && knows) {
            knows = false;
            signIn();
            reply = sendOnce(request);
        }
        if (reply.status() >= 300) {
            throw new Refused(email + " " + path, reply);
        }
        return reply;
    }

    private Reply sendOnce(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = Site.HTTP.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return Reply.of(response);
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
}
