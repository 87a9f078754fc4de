package vn.bangvang.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One mariadbd child process, started again when it ends without being asked to. */
final class MariaDbProcess {

    private static final Logger LOG = LoggerFactory.getLogger(MariaDbProcess.class);
    private static final int START_SECONDS = 90;
    private static final int STOP_SECONDS = 60;
    private static final int PAUSE_SECONDS = 1;

    private final Path home;
    private final Path data;
    private final Path files;
    private final int port;
    private final int bufferPoolMegabytes;
    private final Credentials credentials;
    private @Nullable Process process;
    private boolean wanted = true;

    MariaDbProcess(Path home, Path data, int port, int bufferPoolMegabytes, Credentials credentials) {
        this.home = home;
        this.data = data;
        this.files = data.resolve(EmbeddedMariaDb.FILES);
        this.port = port;
        this.bufferPoolMegabytes = bufferPoolMegabytes;
        this.credentials = credentials;
    }

    static void bootstrap(Path home, Path data, Path files, String sql) {
        List<String> command = common(home, files);
        command.addAll(List.of("--bootstrap", "--log-warnings=0", "--enforce-storage-engine="));
        try {
            Process process = spawn(command, data);
            try (var in = process.getOutputStream()) {
                in.write(sql.getBytes(StandardCharsets.UTF_8));
            }
            if (process.waitFor() != 0) {
                throw broken(data, null);
            }
        } catch (IOException e) {
            throw broken(data, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw broken(data, e);
        }
    }

    DatabaseAddress address() {
        String url = "jdbc:mysql://127.0.0.1:" + port + "/" + Credentials.DATABASE;
        return DatabaseAddress.of(url, Credentials.USER, credentials.password());
    }

    /** Returns when the server lets us in, or fails with the reason found in its log. */
    void start() {
        spawnServer();
        awaitAnswer();
    }

    private synchronized void spawnServer() {
        if (!wanted) {
            return;
        }
        Path init = Credentials.writePrivately(data, "init.sql", credentials.initSql());
        List<String> command = common(home, files);
        command.addAll(List.of(
                "--init-file=" + init,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--innodb-buffer-pool-size=" + bufferPoolMegabytes + "M",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-log-file-size=128M",
                "--max-connections=150",
                "--max-allowed-packet=64M",
                "--performance-schema=OFF",
                "--skip-log-bin",
                "--pid-file=" + data.resolve("mariadb.pid")));
        try {
            process = spawn(command, data);
        } catch (IOException e) {
            throw broken(data, e);
        }
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            try {
                DatabaseVersion.check(address());
                Files.deleteIfExists(data.resolve("init.sql"));
                watch();
                return;
            } catch (StartFailure e) {
                if (endedWithin(50) || System.nanoTime() > end) {
                    kill();
                    throw broken(data, e);
                }
            } catch (IOException e) {
                throw Folders.failure(data, e);
            }
        }
    }

    private synchronized void watch() {
        if (process != null) {
            process.onExit().thenRunAsync(this::startAgain);
        }
    }

    private void startAgain() {
        while (isWanted()) {
            try {
                LOG.warn("database.ended-unasked");
                start();
                LOG.warn("database.started-again");
                return;
            } catch (StartFailure e) {
                if (isWanted()) {
                    LOG.error("database.cannot-start-again", e);
                    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(PAUSE_SECONDS));
                }
            }
        }
    }

    private synchronized boolean isWanted() {
        return wanted;
    }

    private boolean endedWithin(long milliseconds) {
        Process current = current();
        try {
            return current == null || current.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private synchronized @Nullable Process current() {
        return process;
    }

    long pid() {
        Process current = current();
        return current == null ? -1 : current.pid();
    }

    void stop() {
        unwatch();
        kill();
    }

    /** From now on an end of the server is nobody's concern. */
    synchronized void unwatch() {
        wanted = false;
    }

    private void kill() {
        Process current = current();
        if (current != null) {
            end(current.toHandle());
        }
    }

    /** Ends a server that still works on the folder although nobody holds the folder's lock any more. */
    static void stopOrphanOn(Path files) {
        String mark = "--datadir=" + files;
        ProcessHandle.allProcesses()
                .filter(handle -> handle.info().command().orElse("").endsWith(MariaDbFiles.executable()))
                .filter(handle ->
                        List.of(handle.info().arguments().orElse(new String[0])).contains(mark))
                .forEach(MariaDbProcess::end);
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            handle.destroyForcibly();
            handle.onExit().join();
        }
    }

    private static List<String> common(Path home, Path files) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin").resolve(MariaDbFiles.executable()).toString(),
                "--no-defaults",
                "--datadir=" + files,
                "--basedir=" + home,
                "--lc-messages-dir=" + home.resolve("share"),
                "--tmpdir=" + files,
                "--socket=",
                "--skip-ssl",
                "--default-time-zone=+00:00",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_vietnamese_ci",
                "--console"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static Process spawn(List<String> command, Path data) throws IOException {
        File log = data.resolve("mariadb.log").toFile();
        return new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private static StartFailure broken(Path data, @Nullable Throwable cause) {
        Path log = data.resolve("mariadb.log");
        try {
            String text = Files.exists(log) ? Files.readString(log) : "";
            String tail = text.substring(Math.max(0, text.length() - 4000));
            if (tail.contains("No space left") || tail.contains("errno: 28") || tail.contains("Errcode: 28")) {
                return new StartFailure("disk.full", Map.of("folder", data, "free", 0, "needed", 300), cause);
            }
            return new StartFailure("database.did-not-start", Map.of("log", log), cause);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
