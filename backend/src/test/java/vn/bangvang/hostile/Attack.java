package vn.bangvang.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.bangvang.http.Person;

/** One hostile request: right in all but a few places. */
final class Attack {

    private static final List<String> TYPES = List.of(
            "",
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "application/json; charset=utf-16",
            "application/json; charset=nothing",
            "application/octet-stream",
            "application/",
            "json",
            "*/*",
            "application/json, text/html",
            "ảnh/png");

    private static final List<String> VERSIONS = List.of(
            "",
            "*",
            "0",
            "\"\"",
            "\"-1\"",
            "\"x\"",
            "W/\"1\"",
            "\"99999999999999\"",
            "\"1\", \"2\"",
            "\"1",
            "\"0\"",
            "\"1\"",
            "\"1e5\"",
            "\"１\"");

    /** Where to read the version that an operation wants, when it is not the resource's own. */
    private static final Map<String, String> VERSION_OF = Map.of(
            "changePrize", "/ranking",
            "recordDecision", "/ranking",
            "publishResults", "/ranking",
            "setCeremonyOrder", "/ceremony-list",
            "writeRulebookDraft", "/rulebooks/draft",
            "issueRulebook", "/rulebooks/draft");

    private final ApiFile api;
    private final Cast cast;
    private final Random random;
    private final Operation operation;
    private final Person attacker;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String method;
    private String path;
    private byte[] body = {};

    Attack(ApiFile api, Cast cast, Random random, Operation operation, Person attacker) {
        this.api = api;
        this.cast = cast;
        this.random = random;
        this.operation = operation;
        this.attacker = attacker;
        this.method = operation.method();
        this.path = path(false) + query(false);
        headers.put("Accept", "application/json");
        headers.put("Cookie", String.join("; ", cookies()));
        if (operation.takesJson()) {
            headers.put("Content-Type", "application/json");
            body = Malice.bytes(Tree.text(Forms.of(operation, api, cast, random)));
        } else if (operation.isUpload()) {
            upload("photos.png", "image/png", Samples.png(random.nextInt(3)));
        }
        if (!operation.in("header").isEmpty()) {
            headers.put("If-Match", "\"" + random.nextInt(3) + "\"");
        }
    }

    private List<String> cookies() {
        var cookies = new ArrayList<String>();
        attacker.cookies().forEach((name, value) -> cookies.add(name + "=" + value));
        return cookies;
    }

    /** Spoils one or two places. */
    Attack spoil() {
        for (int i = random.nextInt(4) == 0 ? 2 : 1; i > 0; i--) {
            spoilOne();
        }
        return this;
    }

    private void spoilOne() {
        if (operation.takesJson() && random.nextInt(5) < 3) {
            body = random.nextInt(4) == 0
                    ? Malice.body(random)
                    : Malice.bytes(Tree.text(Tree.spoil(Forms.of(operation, api, cast, random), random)));
            freshVersion();
            return;
        }
        if (operation.isUpload() && random.nextInt(3) > 0) {
            spoilUpload();
            return;
        }
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> path = path(true) + query(false);
            case 3, 4, 5 -> path = path(false) + query(true);
            case 6 -> headers.put("Content-Type", TYPES.get(random.nextInt(TYPES.size())));
            case 7, 8 -> headers.put("If-Match", VERSIONS.get(random.nextInt(VERSIONS.size())));
            case 9 -> headers.put("Cookie", Forgery.cookie(random, attacker));
            case 10 -> spoilHeaders();
            default ->
                method = List.of("PATCH", "PUT", "POST", "DELETE", "GET", "OPTIONS", "BREW")
                        .get(random.nextInt(7));
        }
    }

    /** The version the server has now, so that the body is looked at and not only its age. */
    private void freshVersion() {
        if (!headers.containsKey("If-Match") || path.contains("%") || path.length() > 300) {
            return;
        }
        var steps = path.split("[/?]");
        if (steps.length < 4 || !steps[3].matches("[0-9a-fA-F-]{36}")) {
            return;
        }
        var seen = attacker.get("/api/" + steps[2] + "/" + steps[3] + VERSION_OF.getOrDefault(operation.id(), ""));
        seen.headers().firstValue("ETag").ifPresent(version -> headers.put("If-Match", version));
    }

    private void spoilHeaders() {
        switch (random.nextInt(6)) {
            case 0 -> headers.put("X-Long", "a".repeat(30_000));
            case 1 -> {
                for (int i = 0; i < 200; i++) {
                    headers.put("X-Many-" + i, "a");
                }
            }
            case 2 ->
                headers.put(
                        "Accept", List.of("text/html", "image/*", "chữ", "*").get(random.nextInt(4)));
            case 3 ->
                headers.put(
                        "Accept-Language",
                        List.of("zz-ZZ-x", "*", "-", "en;q=x", "ữ").get(random.nextInt(5)));
            case 4 -> headers.put("X-Request-Id", "<script>" + Malice.encoded(Malice.word(random)));
            default -> headers.put("Range", "bytes=9999999999999-,-0");
        }
    }

    private String path(boolean isSpoilt) {
        var filled = operation.path();
        for (var parameter : operation.in("path")) {
            var fitting = cast.fitting(operation, parameter.name());
            var step = isSpoilt ? Malice.step(random, cast.ids) : fitting.get(random.nextInt(fitting.size()));
            filled = filled.replace("{" + parameter.name() + "}", step);
        }
        return isSpoilt && operation.in("path").isEmpty() ? filled + "/" + Malice.step(random, cast.ids) : filled;
    }

    private String query(boolean isSpoilt) {
        var parts = new ArrayList<String>();
        for (var parameter : operation.in("query")) {
            if (isSpoilt && random.nextInt(3) > 0) {
                var value = Malice.word(random);
                parts.add(parameter.name() + "="
                        + (random.nextInt(6) == 0 ? value.replaceAll("\\s", "") : Malice.encoded(value)));
            } else if (!parameter.schema().containsKey("nullable")) {
                parts.add(parameter.name() + "="
                        + Malice.encoded(api.plausible(parameter.schema(), random, cast.ids, 0)
                                .toString()));
            }
        }
        if (isSpoilt && random.nextInt(3) == 0) {
            parts.addAll(List.of("limit=-1", "limit=x", "=", "&&", "%=%", "a[]=1"));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private void upload(String name, String type, byte[] content) {
        if (path.contains("?kind=")) {
            path = path.replaceAll("kind=[^&]*", "kind=photos");
        }
        headers.put("Content-Type", "multipart/form-data; boundary=XX");
        body = Malice.join(part("file", name, type), content, Malice.bytes("\r\n--XX--\r\n"));
    }

    private static byte[] part(String field, String name, String type) {
        return Malice.bytes(("--XX\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                        + "Content-Type: %s\r\n\r\n")
                .formatted(field, name, type));
    }

    private void spoilUpload() {
        var word = Malice.word(random).replaceAll("[\r\n]", "");
        switch (random.nextInt(9)) {
            case 0 -> upload(word, "image/png", Samples.PNG);
            case 1 -> upload("a.png", word, Samples.PNG);
            case 2 -> upload("a.png", "image/png", Malice.noise(random, random.nextInt(5_000)));
            case 3 -> upload("a.pdf", "application/pdf", Malice.bytes("%PDF-1.7\n" + word));
            case 4 -> upload("a.png", "image/png", java.util.Arrays.copyOf(Samples.PNG, random.nextInt(60)));
            case 5 ->
                body = Malice.join(part("tệp", "a.png", "image/png"), Samples.PNG, Malice.bytes("\r\n--XX--\r\n"));
            case 6 -> body = Malice.join(part("file", "a.png", "image/png"), Samples.PNG);
            case 7 -> body = Malice.bytes("--XX\r\n\r\n--XX--\r\n");
            default -> body = Malice.body(random);
        }
    }

    String head() {
        var head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\n");
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                head.append(name).append(": ").append(value).append("\r\n");
            }
        });
        return head.toString();
    }

    byte[] body() {
        return body;
    }

    @Override
    public String toString() {
        var shown = new String(body, StandardCharsets.UTF_8);
        return operation.id() + ": "
                + head().lines()
                        .filter(line -> !line.startsWith("Cookie"))
                        .map(Attack::brief)
                        .toList() + " " + brief(shown);
    }

    private static String brief(String text) {
        return text.length() <= 500 ? text : text.substring(0, 500) + "… (" + text.length() + ")";
    }
}
