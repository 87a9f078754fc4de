package vn.bangvang.judging;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.UuidBinaryConverter;

/** Writes all marks of a sheet in one statement, because a judge's page saves every few seconds. */
@Singleton
class MarkWriter {

    private final JdbcOperations jdbc;

    MarkWriter(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID sheetId, List<Mark> marks) {
        var rows = String.join(", ", Collections.nCopies(marks.size(), "(?, ?, ?, ?)"));
        var sql = "INSERT INTO score_mark (sheet_id, criterion, points, remark) VALUES " + rows
                + " ON DUPLICATE KEY UPDATE points = VALUES(points), remark = VALUES(remark)";
        jdbc.execute(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                bind(statement, UuidBinaryConverter.bytes(sheetId), marks);
                return statement.executeUpdate();
            }
        });
    }

    private static void bind(PreparedStatement statement, byte[] sheetId, List<Mark> marks) throws SQLException {
        int place = 1;
        for (var mark : marks) {
            statement.setBytes(place++, sheetId);
            statement.setString(place++, mark.criterion());
            statement.setBigDecimal(place++, mark.points());
            statement.setString(place++, mark.remark());
        }
    }
}
