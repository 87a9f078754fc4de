package vn.bangvang;

import java.util.Optional;
import vn.bangvang.database.DatabaseAddress;
import vn.bangvang.database.DatabaseVersion;
import vn.bangvang.database.EmbeddedMariaDb;
import vn.bangvang.database.Folders;

/** The database of this run, embedded or not, and what must be stopped before it. */
final class RunningDatabase {

    private final Optional<DatabaseAddress> external;
    private final EmbeddedMariaDb embedded;
    private Runnable first = () -> {};

    RunningDatabase(Installation installation) {
        var cache = Folders.cache(installation.environment(), installation.data());
        this.external = installation.external();
        this.embedded = new EmbeddedMariaDb(installation.data(), cache, installation.bufferPoolMegabytes());
    }

    DatabaseAddress start() {
        external.ifPresent(DatabaseVersion::check);
        return external.orElseGet(() -> embedded.start().address());
    }

    synchronized void beforeStop(Runnable act) {
        first = act;
    }

    /** Safe at any moment, also before or while starting. */
    synchronized void stop() {
        try {
            first.run();
        } finally {
            embedded.stop();
        }
    }
}
