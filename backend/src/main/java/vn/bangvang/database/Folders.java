package vn.bangvang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folders of the installation: made, checked, held by one process at a time. */
public final class Folders {

    private static final Set<StandardOpenOption> CREATE = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

    private Folders() {}

    /** Makes the folder and answers a lock that ends with the process, however it ends. */
    public static FileLock hold(Path folder) {
        try {
            Files.createDirectories(folder);
            FileLock lock = tryLock(folder.resolve("lock"));
            if (lock == null) {
                throw new StartFailure("data.in-use", Map.of("folder", folder));
            }
            return lock;
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    private static @Nullable FileLock tryLock(Path file) throws IOException {
        try {
            return FileChannel.open(file, CREATE).tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    static void letGo(FileLock lock) {
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void requireSpace(Path folder, long megabytes) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace() / 1_000_000;
            if (free < megabytes) {
                throw new StartFailure("disk.full", Map.of("folder", folder, "free", free, "needed", megabytes));
            }
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    static StartFailure failure(Path folder, IOException e) {
        String text = String.valueOf(e.getMessage());
        boolean full = text.contains("No space left") || text.contains("quota");
        return full
                ? new StartFailure("disk.full", Map.of("folder", folder, "free", 0, "needed", 300), e)
                : new StartFailure("data.not-writable", Map.of("folder", folder), e);
    }

    /** Deletes a folder with everything in it; nothing happens when there is none. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where things that can be had again are kept for this user. */
    public static Path cache(Map<String, String> environment, Path data) {
        String own = environment.get("BANGVANG_CACHE");
        String xdg = environment.get("XDG_CACHE_HOME");
        Path home = Path.of(System.getProperty("user.home", "/nonexistent"));
        Path chosen = own != null
                ? Path.of(own)
                : xdg != null
                        ? Path.of(xdg, "bangvang")
                        : home.resolve(".cache").resolve("bangvang");
        try {
            Files.createDirectories(chosen);
            return Files.isWritable(chosen) ? chosen : data.resolve("cache");
        } catch (IOException e) {
            return data.resolve("cache");
        }
    }
}
