package vn.bangvang.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses servers that are known to lose data: before MariaDB 11 the driver silently cuts fractions of seconds. */
public record DatabaseVersion(boolean mariaDb, int major, int minor) {

    private static final Pattern NUMBERS = Pattern.compile("^(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)");

    static DatabaseVersion parse(String version) {
        Matcher numbers = NUMBERS.matcher(version);
        if (!numbers.find()) {
            throw new StartFailure("database.version-unknown", Map.of("version", version));
        }
        return new DatabaseVersion(
                version.contains("MariaDB"), Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    }

    boolean isSupported() {
        return mariaDb ? major >= 11 : major > 8 || (major == 8 && minor >= 4);
    }

    /** Connects once and says in the failure what is wrong: not reachable, not let in, or too old. */
    public static void check(DatabaseAddress address) {
        String version = ask(address);
        if (!parse(version).isSupported()) {
            throw new StartFailure("database.too-old", Map.of("version", version));
        }
    }

    private static String ask(DatabaseAddress address) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT VERSION()")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new StartFailure(codeOf(e), Map.of("address", address.shown(), "user", address.user()), e);
        }
    }

    private static String codeOf(SQLException e) {
        return switch (e.getErrorCode()) {
            case 1044, 1045 -> "database.not-let-in";
            case 1049 -> "database.missing";
            default -> "database.unreachable";
        };
    }
}
