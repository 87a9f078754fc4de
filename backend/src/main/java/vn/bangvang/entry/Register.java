package vn.bangvang.entry;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Statement;
import java.util.UUID;
import vn.bangvang.kernel.UuidBinaryConverter;

/**
 * Gives the next number of an edition. Everybody who hands in waits for this row until the one before has committed, so
 * it is asked for last; a submission that fails gives its number back.
 */
@Singleton
class Register {

    private static final String NEXT = """
            INSERT INTO entry_register (edition_id, last_number) VALUES (?, LAST_INSERT_ID(1))
            ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + 1)
            """;

    private final JdbcOperations jdbc;

    Register(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    int next(UUID editionId) {
        return jdbc.execute(connection -> {
            try (var statement = connection.prepareStatement(NEXT, Statement.RETURN_GENERATED_KEYS)) {
                statement.setBytes(1, UuidBinaryConverter.bytes(editionId));
                statement.executeUpdate();
                try (var keys = statement.getGeneratedKeys()) {
                    keys.next();
                    return keys.getInt(1);
                }
            }
        });
    }
}
