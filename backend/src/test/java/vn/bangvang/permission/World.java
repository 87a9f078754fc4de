package vn.bangvang.permission;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One published edition with one of each thing, and what to send to which route. */
record World(
        UUID edition,
        String code,
        UUID panel,
        UUID meeting,
        UUID entry,
        UUID sheet,
        UUID certificate,
        UUID owner,
        UUID judge,
        UUID otherEdition,
        UUID otherPanel,
        UUID grantee,
        UUID grant) {

    private static final Map<String, String> BODIES = read();

    /** Whether the route is about something of this edition, so that roles held elsewhere do not reach it. */
    static boolean isOfOneThing(String path) {
        return path.contains("{") && !path.startsWith("/api/public") && !path.startsWith("/api/experts");
    }

    String filled(String path) {
        var thing = path.startsWith("/api/entries")
                ? entry
                : path.startsWith("/api/sheets")
                        ? sheet
                        : path.startsWith("/api/panels")
                                ? panel
                                : path.startsWith("/api/meetings")
                                        ? meeting
                                        : path.startsWith("/api/certificates")
                                                ? certificate
                                                : path.startsWith("/api/accounts") ? grantee : edition;
        return path.replace("{id}", thing.toString())
                .replace("{entryId}", entry.toString())
                .replace("{grantId}", grant.toString())
                .replace("{code}", code)
                .replace("{number}", "1")
                .replaceAll("\\{[A-Za-z]+}", UUID.randomUUID().toString());
    }

    /** Valid, so that a refusal is about the person and not about the form; empty where the route takes no body. */
    String bodyOf(String route) {
        return BODIES.getOrDefault(route, route.startsWith("GET") || route.startsWith("DELETE") ? "" : "{}")
                .replace("$new", UUID.randomUUID().toString())
                .replace("$short", UUID.randomUUID().toString().substring(0, 8))
                .replace("$edition", edition.toString())
                .replace("$entry", entry.toString())
                .replace("$judge", judge.toString());
    }

    /** The bodies of the file, each behind its method and path. */
    private static Map<String, String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                World.class.getResourceAsStream("/permission/bodies.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .collect(Collectors.toMap(
                            parts -> parts[0] + " " + parts[1], parts -> parts.length == 3 ? parts[2] : ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
