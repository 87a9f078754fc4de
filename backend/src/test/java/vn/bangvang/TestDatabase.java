package vn.bangvang;

import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import vn.bangvang.database.EmbeddedMariaDb;
import vn.bangvang.database.Folders;

/**
 * One real MariaDB for all tests of this JVM, on a folder that starts empty; none where {@code tests.database} is
 * {@code none}: the mutation tests run several JVMs at once, and only tests that need no database.
 */
public final class TestDatabase implements LauncherSessionListener {

    private static boolean started;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        startOnce();
    }

    private static synchronized void startOnce() {
        if (started || System.getProperty("tests.database", "").equals("none")) {
            return;
        }
        started = true;
        Path data = TestFolder.named("db");
        Folders.delete(data);
        EmbeddedMariaDb database = new EmbeddedMariaDb(data, Folders.cache(System.getenv(), data), 128);
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop, "stop test database"));
        database.start();
        System.setProperty("datasources.default.url", database.address().url());
        System.setProperty("datasources.default.username", database.address().user());
        System.setProperty("datasources.default.password", database.address().password());
    }
}
