package vn.bangvang.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A MariaDB server of our own: child process, loopback only, its data in one folder. Start it before the application,
 * stop it after. A server that a killed application left behind on the same folder is stopped first.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    static final String FILES = "mariadb";

    private final Path folder;
    private final Path cache;
    private final int bufferPoolMegabytes;
    private @Nullable FileLock lock;
    private @Nullable MariaDbProcess process;
    private boolean stopped;

    /** Nothing happens yet, so that {@link #stop} can be arranged for before there is something to stop. */
    public EmbeddedMariaDb(Path data, Path cache, int bufferPoolMegabytes) {
        this.folder = data.toAbsolutePath().normalize();
        this.cache = cache.toAbsolutePath();
        this.bufferPoolMegabytes = bufferPoolMegabytes;
    }

    /** Starts on the data folder, making database and password at the first time; returns when it answers. */
    public EmbeddedMariaDb start() {
        hold();
        try {
            Path home = MariaDbFiles.unpackUnder(cache);
            MariaDbProcess.stopOrphanOn(folder.resolve(FILES));
            prepare(home, folder, folder.resolve(FILES));
            int port = freePort();
            Credentials credentials = Credentials.in(folder, port);
            take(new MariaDbProcess(home, folder, port, bufferPoolMegabytes, credentials))
                    .start();
            return this;
        } catch (StartFailure e) {
            stop();
            throw e;
        }
    }

    private synchronized void hold() {
        lock = Folders.hold(folder);
    }

    private synchronized MariaDbProcess take(MariaDbProcess next) {
        process = next;
        if (stopped) {
            next.unwatch();
        }
        return next;
    }

    private static void prepare(Path home, Path folder, Path files) {
        if (Files.isDirectory(files)) {
            Folders.requireSpace(folder, 20);
            return;
        }
        Folders.requireSpace(folder, 300);
        Path half = folder.resolve("mariadb.half");
        Folders.delete(half);
        try {
            Files.createDirectories(half);
            MariaDbProcess.bootstrap(home, folder, half, MariaDbFiles.systemTables(home));
            Files.move(half, files, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Folders.failure(folder, e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure("database.no-free-port", Map.of(), e);
        }
    }

    public DatabaseAddress address() {
        return running().address();
    }

    /** The server's process id, for tests that kill it. */
    public long pid() {
        return running().pid();
    }

    private synchronized MariaDbProcess running() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    public synchronized void stop() {
        stopped = true;
        if (process != null) {
            process.stop();
        }
        letGo();
    }

    /** Lets the folder go but not the server, as a killed application does. */
    synchronized void abandon() {
        running().unwatch();
        letGo();
    }

    private void letGo() {
        if (lock != null) {
            Folders.letGo(lock);
            lock = null;
        }
    }

    @Override
    public void close() {
        stop();
    }
}
