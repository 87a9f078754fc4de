package vn.bangvang.journey;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import vn.bangvang.TestFolder;
import vn.bangvang.account.People;
import vn.bangvang.account.Registrations;
import vn.bangvang.database.EmbeddedMariaDb;
import vn.bangvang.database.Folders;

/** The application as it is installed: production settings, an empty database and an empty data folder of its own. */
final class Site implements AutoCloseable {

    private final Path data;
    private final String address;
    private final EmbeddedMariaDb database;
    private final ApplicationContext context;

    private Site(Path data, String address, EmbeddedMariaDb database, ApplicationContext context) {
        this.data = data;
        this.address = address;
        this.database = database;
        this.context = context;
    }

    static Site start() throws IOException {
        if (Site.class.getResource("/public/index.html") == null) {
            throw new AssertionError("The browser journey needs the built page: run mvn verify, not mvn test.");
        }
        var data = TestFolder.named("journey");
        Folders.delete(data);
        var database = new EmbeddedMariaDb(data.resolve("db"), Folders.cache(System.getenv(), data), 64);
        database.start();
        var port = freePort();
        var address = "http://localhost:" + port;
        var context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(Map.of(
                        "micronaut.server.port", port,
                        "bangvang.data", data.toString(),
                        "bangvang.site", address,
                        "bangvang.secret", "a-secret-that-only-the-journey-knows-0123456789",
                        "datasources.default.url", database.address().url(),
                        "datasources.default.username", database.address().user(),
                        "datasources.default.password", database.address().password()))
                .start();
        context.getBean(EmbeddedServer.class).start();
        return new Site(data, address, database, context);
    }

    String address() {
        return address;
    }

    Mailbox mail() {
        return new Mailbox(data.resolve("mail"));
    }

    /** People who come in without mail and browser. */
    People people() {
        return context.getBean(People.class);
    }

    /** What the console prints at the first start. */
    String setUpPath() {
        return context.getBean(Registrations.class).setUpPath().orElseThrow();
    }

    @Override
    public void close() {
        context.close();
        database.stop();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
