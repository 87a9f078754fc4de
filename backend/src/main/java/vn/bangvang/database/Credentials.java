package vn.bangvang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The account of the application in the embedded server: a new password at every start, kept where only we can read. */
record Credentials(String password) {

    static final String DATABASE = "bangvang";
    static final String USER = "bangvang";

    /** Makes a password and writes it down for the operator's own client. */
    static Credentials in(Path data, int port) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Credentials credentials = new Credentials(HexFormat.of().formatHex(random));
        String text = "[client]%nhost=127.0.0.1%nport=%d%nuser=%s%npassword=%s%ndatabase=%s%n"
                .formatted(port, USER, credentials.password, DATABASE);
        writePrivately(data, "database.cnf", text);
        return credentials;
    }

    static Path writePrivately(Path folder, String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.deleteIfExists(file);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, owner);
            }
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw Folders.failure(folder, e);
        }
    }

    /** Run by the server itself before it accepts anyone; one statement a line. */
    String initSql() {
        String who = "'" + USER + "'@'127.0.0.1'";
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_vietnamese_ci;
                CREATE USER IF NOT EXISTS %2$s IDENTIFIED BY '%3$s';
                ALTER USER %2$s IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO %2$s;
                GRANT PROCESS ON *.* TO %2$s;
                """.formatted(DATABASE, who, password);
    }
}
