package vn.bangvang;

import java.util.Optional;
import vn.bangvang.database.DatabaseAddress;
import vn.bangvang.database.DatabaseVersion;
import vn.bangvang.database.EmbeddedMariaDb;
import vn.bangvang.database.Folders;

/** The database of this run, embedded or not, and what must be stopped before it. */
final class RunningDatabase {

    private final DatabaseAddress address;
    private final Runnable stopDatabase;
    private Runnable first = () -> {};

    private RunningDatabase(DatabaseAddress address, Runnable stopDatabase) {
        this.address = address;
        this.stopDatabase = stopDatabase;
    }

    static RunningDatabase start(Installation installation) {
        Optional<DatabaseAddress> external = installation.external();
        if (external.isPresent()) {
            DatabaseVersion.check(external.get());
            return new RunningDatabase(external.get(), () -> {});
        }
        var cache = Folders.cache(installation.environment(), installation.data());
        var embedded = EmbeddedMariaDb.start(installation.data(), cache, installation.bufferPoolMegabytes());
        return new RunningDatabase(embedded.address(), embedded::stop);
    }

    DatabaseAddress address() {
        return address;
    }

    synchronized void beforeStop(Runnable act) {
        first = act;
    }

    synchronized void stop() {
        try {
            first.run();
        } finally {
            stopDatabase.run();
        }
    }
}
