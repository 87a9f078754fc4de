package vn.bangvang.award;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.UuidBinaryConverter;

/** Prizes of many entries in one query; a repository's method takes no list of binary ids. */
@Singleton
class WonQueries {

    private static final String WON = """
            SELECT p.entry_id, p.edition_id, p.level_code, p.points, o.decision_number, o.decision_date
              FROM award_place p JOIN award_outcome o ON o.edition_id = p.edition_id
              JOIN edition e ON e.id = p.edition_id
             WHERE p.level_code IS NOT NULL AND e.state = 'PUBLISHED' AND o.publish_at <= ?
               AND o.decision_number IS NOT NULL AND p.entry_id IN (%s)
            """;

    private final JdbcOperations jdbc;

    WonQueries(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<WonLine> of(Collection<UUID> entryIds, Instant now) {
        if (entryIds.isEmpty()) {
            return List.of();
        }
        var places = String.join(", ", Collections.nCopies(entryIds.size(), "?"));
        return jdbc.execute(connection -> {
            try (var statement = connection.prepareStatement(WON.formatted(places))) {
                fill(statement, entryIds, now);
                try (var rows = statement.executeQuery()) {
                    var lines = new ArrayList<WonLine>();
                    while (rows.next()) {
                        lines.add(line(rows));
                    }
                    return lines;
                }
            }
        });
    }

    private static void fill(PreparedStatement statement, Collection<UUID> entryIds, Instant now) throws SQLException {
        statement.setTimestamp(1, Timestamp.from(now));
        int place = 2;
        for (var id : entryIds) {
            statement.setBytes(place++, UuidBinaryConverter.bytes(id));
        }
    }

    private static WonLine line(ResultSet row) throws SQLException {
        return new WonLine(
                UuidBinaryConverter.uuid(row.getBytes("entry_id")),
                UuidBinaryConverter.uuid(row.getBytes("edition_id")),
                row.getString("level_code"),
                row.getBigDecimal("points"),
                row.getString("decision_number"),
                row.getObject("decision_date", LocalDate.class));
    }
}
