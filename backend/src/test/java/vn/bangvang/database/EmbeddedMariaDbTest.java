package vn.bangvang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

    @TempDir
    Path data;

    @Test
    void a_killed_server_comes_back_at_the_same_address_with_all_that_was_committed() throws Exception {
        try (EmbeddedMariaDb database = start()) {
            execute(database, "CREATE TABLE prize (title VARCHAR(40) PRIMARY KEY) DEFAULT CHARSET=utf8mb4");
            execute(database, "INSERT INTO prize VALUES ('Giải Nhất, ữ ẫ ọ ợ Ư Đ')");
            long before = kill(database);

            for (int tries = 0; tries < 600 && (database.pid() == before || !answers(database)); tries++) {
                LockSupport.parkNanos(50_000_000);
            }

            assertThat(ask(database, "SELECT title FROM prize")).isEqualTo("Giải Nhất, ữ ẫ ọ ợ Ư Đ");
        }
    }

    @Test
    void data_outlives_a_stop_and_start() throws Exception {
        try (EmbeddedMariaDb first = start()) {
            execute(first, "CREATE TABLE prize (title VARCHAR(40) PRIMARY KEY) DEFAULT CHARSET=utf8mb4");
            execute(first, "INSERT INTO prize VALUES ('Giải Nhì')");
        }

        try (EmbeddedMariaDb second = start()) {
            assertThat(ask(second, "SELECT title FROM prize")).isEqualTo("Giải Nhì");
        }
    }

    @Test
    void a_server_left_behind_is_stopped_before_the_next_one_starts() throws Exception {
        EmbeddedMariaDb first = start();
        execute(first, "CREATE TABLE prize (title VARCHAR(40) PRIMARY KEY) DEFAULT CHARSET=utf8mb4");
        ProcessHandle server = ProcessHandle.of(first.pid()).orElseThrow();
        first.abandon();

        try (EmbeddedMariaDb second = start()) {
            assertThat(server.isAlive()).isFalse();
            assertThat(ask(second, "SELECT COUNT(*) FROM prize")).isEqualTo("0");
        }
    }

    @Test
    void two_cannot_work_on_one_folder() {
        try (EmbeddedMariaDb first = start()) {
            assertThat(first.pid()).isPositive();
            assertThatThrownBy(this::start)
                    .isInstanceOfSatisfying(
                            StartFailure.class, e -> assertThat(e.code()).isEqualTo("data.in-use"));
        }
    }

    @Test
    void fractions_of_a_second_are_stored_in_utc_to_the_microsecond() throws Exception {
        try (EmbeddedMariaDb database = start();
                Connection connection = connect(database)) {
            execute(database, "CREATE TABLE moment (id INT PRIMARY KEY, at DATETIME(6))");
            try (var insert = connection.prepareStatement("INSERT INTO moment VALUES (1, ?)")) {
                insert.setTimestamp(1, Timestamp.from(Instant.parse("2026-11-30T16:59:59.123456Z")));
                insert.executeUpdate();
            }

            assertThat(ask(database, "SELECT CAST(at AS CHAR) FROM moment")).isEqualTo("2026-11-30 16:59:59.123456");
        }
    }

    @Test
    void every_connection_is_strict_and_reads_what_is_committed_whatever_the_server_is_set_to() throws Exception {
        try (EmbeddedMariaDb database = start()) {
            assertThat(ask(database, "SELECT @@sql_mode")).contains("STRICT_ALL_TABLES");
            assertThat(ask(database, "SELECT @@transaction_isolation")).isEqualTo("READ-COMMITTED");
            assertThat(ask(database, "SELECT @@time_zone")).isEqualTo("+00:00");
        }
    }

    @Test
    void only_the_owner_reads_the_password_and_nobody_comes_in_without_it() throws Exception {
        try (EmbeddedMariaDb database = start()) {
            var rights = Files.getPosixFilePermissions(data.resolve("database.cnf"));

            assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
            assertThat(data.resolve("init.sql")).doesNotExist();
            assertThatThrownBy(
                            () -> DriverManager.getConnection(database.address().url(), "root", ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static long kill(EmbeddedMariaDb database) {
        ProcessHandle server = ProcessHandle.of(database.pid()).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        return server.pid();
    }

    private static boolean answers(EmbeddedMariaDb database) {
        try (Connection connection = connect(database)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private EmbeddedMariaDb start() {
        return new EmbeddedMariaDb(data, Folders.cache(System.getenv(), data), 32).start();
    }

    private static Connection connect(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(
                database.address().url(),
                database.address().user(),
                database.address().password());
    }

    private static void execute(EmbeddedMariaDb database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedMariaDb database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
