package vn.bangvang.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * A MariaDB server of our own: child process, loopback only, its data in one folder. Start it before the application,
 * stop it after. A server that a killed application left behind on the same folder is stopped first.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    static final String FILES = "mariadb";

    private final FileLock lock;
    private final MariaDbProcess process;

    private EmbeddedMariaDb(FileLock lock, MariaDbProcess process) {
        this.lock = lock;
        this.process = process;
    }

    /** Starts on the data folder, making database and password at the first time; returns when it answers. */
    public static EmbeddedMariaDb start(Path data, Path cache, int bufferPoolMegabytes) {
        Path folder = data.toAbsolutePath().normalize();
        FileLock lock = Folders.hold(folder);
        try {
            Path home = MariaDbFiles.unpackUnder(cache.toAbsolutePath());
            MariaDbProcess.stopOrphanOn(folder.resolve(FILES));
            prepare(home, folder, folder.resolve(FILES));
            int port = freePort();
            Credentials credentials = Credentials.in(folder, port);
            MariaDbProcess process = new MariaDbProcess(home, folder, port, bufferPoolMegabytes, credentials);
            process.start();
            return new EmbeddedMariaDb(lock, process);
        } catch (StartFailure e) {
            Folders.letGo(lock);
            throw e;
        }
    }

    private static void prepare(Path home, Path folder, Path files) {
        if (Files.isDirectory(files)) {
            Folders.requireSpace(folder, 20);
            return;
        }
        Folders.requireSpace(folder, 500);
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
        return process.address();
    }

    public String jdbcUrl() {
        return address().url();
    }

    public String user() {
        return address().user();
    }

    public String password() {
        return address().password();
    }

    /** The server's process id, for tests that kill it. */
    public long pid() {
        return process.pid();
    }

    public void stop() {
        process.stop();
        Folders.letGo(lock);
    }

    /** Lets the folder go but not the server, as a killed application does. */
    void abandon() {
        process.unwatch();
        Folders.letGo(lock);
    }

    @Override
    public void close() {
        stop();
    }
}
