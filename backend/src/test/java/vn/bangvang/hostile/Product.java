package vn.bangvang.hostile;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.bangvang.TestFolder;
import vn.bangvang.database.Folders;
import vn.bangvang.http.Person;
import vn.bangvang.kernel.UuidBinaryConverter;

/** The real product in its own process with its own database server, to be killed. */
final class Product implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);

    private final Path data = TestFolder.named("killed");
    private final int port;
    private Process process;

    Product() throws IOException {
        Folders.delete(data);
        Files.createDirectories(data);
        try (var free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    URI site() {
        return URI.create("http://localhost:" + port);
    }

    /** Returns when it answers. */
    void start() throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx384m",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes,
                "vn.bangvang.Application");
        builder.environment().put("BANGVANG_PORT", String.valueOf(port));
        builder.environment().put("BANGVANG_DATA", data.toString());
        builder.environment().put("BANGVANG_SECURE_COOKIES", "false");
        builder.environment().put("BANGVANG_DB_BUFFER_MB", "64");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        process = builder.start();
        awaitHealth();
    }

    Path log() {
        return data.resolve("product.log");
    }

    void awaitHealth() throws IOException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The product does not come up: " + Files.readString(log()));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private boolean answers() {
        try {
            return Person.stranger(site()).get("/api/public/editions").status() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    /** {@code kill -9}; the database server stays behind as an orphan. */
    void killApp() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** {@code kill -9} of the server that works on our data folder. */
    void killDatabase() {
        var mark = data.resolve("mariadb").toString();
        process.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(mark))
                .forEach(ProcessHandle::destroyForcibly);
    }

    Connection database() throws IOException, SQLException {
        var client = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("database.cnf"))) {
            client.load(reader);
        }
        var url = "jdbc:mysql://127.0.0.1:%s/%s".formatted(client.getProperty("port"), client.getProperty("database"));
        return DriverManager.getConnection(url, client.getProperty("user"), client.getProperty("password"));
    }

    /** An account with a role in the whole province, or with none, signed in. */
    Person person(String name, String role) throws IOException, SQLException {
        var id = UUID.randomUUID();
        try (var database = database()) {
            run(
                    database,
                    "INSERT INTO account (id, email, full_name, search_key, password_hash, state, locale, created_at)"
                            + " VALUES (?, ?, ?, 'x', 'x', 'ACTIVE', 'vi', NOW(6))",
                    id,
                    id + "@example.vn",
                    name);
            if (!role.isEmpty()) {
                run(
                        database,
                        "INSERT INTO account_grant (id, account_id, role, created_at) VALUES (?, ?, ?, NOW(6))",
                        UUID.randomUUID(),
                        id,
                        role);
            }
        }
        return signIn(id);
    }

    Person signIn(UUID account) {
        try {
            var key = Files.readString(data.resolve("secret/session.key")).strip();
            var token = Forgery.token(key, account, Instant.now().plusSeconds(3_600));
            return new Person(site(), account).withCookie("BV_ACCESS", token);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? UuidBinaryConverter.bytes(id) : values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            try {
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    killDatabase();
                    killApp();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
