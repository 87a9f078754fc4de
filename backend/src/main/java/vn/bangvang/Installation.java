package vn.bangvang;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.account.SigningSecret;
import vn.bangvang.database.DatabaseAddress;
import vn.bangvang.database.StartFailure;

/** What the environment says about this installation. */
record Installation(int port, Path data, Optional<DatabaseAddress> external, Map<String, String> environment) {

    static Installation from(Map<String, String> environment) {
        return new Installation(
                port(environment.getOrDefault("BANGVANG_PORT", "8080")),
                Path.of(environment.getOrDefault("BANGVANG_DATA", "data"))
                        .toAbsolutePath()
                        .normalize(),
                external(environment),
                environment);
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65535) {
            return Integer.parseInt(text);
        }
        throw new StartFailure("port.invalid", Map.of("port", text));
    }

    private static Optional<DatabaseAddress> external(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("BANGVANG_DB_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> DatabaseAddress.of(
                        url,
                        environment.getOrDefault("BANGVANG_DB_USER", "bangvang"),
                        environment.getOrDefault("BANGVANG_DB_PASSWORD", "")));
    }

    int bufferPoolMegabytes() {
        return Integer.parseInt(environment.getOrDefault("BANGVANG_DB_BUFFER_MB", "256"));
    }

    /** Asked before anything is started, so that a second start by mistake costs and changes nothing. */
    void requireFreePort() {
        try (ServerSocket socket = new ServerSocket(port)) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure("port.taken", Map.of("port", port), e);
        }
    }

    Map<String, Object> properties(DatabaseAddress address) {
        return Map.of(
                "micronaut.server.port", port,
                "bangvang.data", data.toString(),
                "bangvang.site", environment.getOrDefault("BANGVANG_SITE", "http://localhost:" + port),
                "bangvang.secret", SigningSecret.of(environment.get("BANGVANG_SECRET"), data),
                "datasources.default.url", address.url(),
                "datasources.default.username", address.user(),
                "datasources.default.password", address.password());
    }
}
