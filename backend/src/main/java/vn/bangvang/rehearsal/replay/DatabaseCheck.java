package vn.bangvang.rehearsal.replay;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import vn.bangvang.database.DatabaseAddress;
import vn.bangvang.rehearsal.stage.Json;

/** Looks past the API into the tables: every state final, every mark possible, every total what its marks make. */
final class DatabaseCheck {

    /** Statements that count what must not be; each has the edition's code as its only parameter. */
    private static final Map<String, String> NOTHING = Map.of(
            "check.unfinished-entries",
            """
            SELECT COUNT(*) FROM entry e JOIN edition d ON d.id = e.edition_id
             WHERE d.code = ? AND e.state NOT IN ('PRIZED', 'NOT_PRIZED', 'INELIGIBLE', 'WITHDRAWN')
            """,
            "check.unsealed-sheets",
            """
            SELECT COUNT(*) FROM score_sheet s JOIN edition d ON d.id = s.edition_id
             WHERE d.code = ? AND s.state = 'OPEN'
            """,
            "check.sheet-totals",
            """
            SELECT COUNT(*) FROM (
              SELECT s.id FROM score_sheet s JOIN edition d ON d.id = s.edition_id
                LEFT JOIN score_mark m ON m.sheet_id = s.id
               WHERE d.code = ? AND s.state = 'SEALED'
               GROUP BY s.id, s.total HAVING SUM(m.points) IS NULL OR SUM(m.points) <> s.total) AS wrong
            """,
            "check.entry-sums",
            """
            SELECT COUNT(*) FROM (
              SELECT r.entry_id FROM entry_result r JOIN edition d ON d.id = r.edition_id
                LEFT JOIN score_sheet s ON s.entry_id = r.entry_id AND s.round = r.round AND s.state = 'SEALED'
                LEFT JOIN score_mark m ON m.sheet_id = s.id
               WHERE d.code = ?
               GROUP BY r.entry_id, r.sum_total HAVING SUM(m.points) IS NULL OR SUM(m.points) <> r.sum_total) AS wrong
            """,
            "check.order",
            """
            WITH mean AS (
              SELECT s.entry_id, SUM(s.total) / COUNT(*) AS points FROM score_sheet s JOIN edition d ON d.id = s.edition_id
               WHERE d.code = ? AND s.state = 'SEALED' GROUP BY s.entry_id)
            SELECT COUNT(*) FROM award_place a JOIN mean ma ON ma.entry_id = a.entry_id
              JOIN award_place b ON b.edition_id = a.edition_id JOIN mean mb ON mb.entry_id = b.entry_id
             WHERE a.place < b.place AND ma.points < mb.points
            """,
            "check.prized-states",
            """
            SELECT COUNT(*) FROM award_place p JOIN entry e ON e.id = p.entry_id JOIN edition d ON d.id = p.edition_id
             WHERE d.code = ? AND (p.level_code IS NOT NULL) <> (e.state = 'PRIZED')
            """,
            "check.certificates-missing",
            """
            SELECT COUNT(*) FROM entry e JOIN edition d ON d.id = e.edition_id JOIN entry_author a ON a.entry_id = e.id
              LEFT JOIN certificate c ON c.entry_id = e.id AND c.holder_id = a.id AND c.revoked_at IS NULL
             WHERE d.code = ? AND e.state = 'PRIZED' AND c.id IS NULL
            """,
            "check.certificates-unearned",
            """
            SELECT COUNT(*) FROM certificate c JOIN edition d ON d.id = c.edition_id
              LEFT JOIN award_place p ON p.entry_id = c.entry_id AND p.level_code = c.prize_code
              LEFT JOIN entry_author a ON a.id = c.holder_id AND a.entry_id = p.entry_id
              LEFT JOIN award_distinction s ON s.edition_id = c.edition_id AND s.prize = c.prize_code
             WHERE d.code = ? AND c.revoked_at IS NULL AND a.id IS NULL AND s.prize IS NULL
            """);

    private final DatabaseAddress address;
    private final String edition;

    DatabaseCheck(DatabaseAddress address, String edition) {
        this.address = address;
        this.edition = edition;
    }

    /** The database that the environment names, or the embedded one of the data folder. */
    static DatabaseAddress address(Map<String, String> environment, Path data) throws IOException {
        var url = environment.get("BANGVANG_DB_URL");
        if (url != null && !url.isBlank()) {
            return DatabaseAddress.of(
                    url,
                    environment.getOrDefault("BANGVANG_DB_USER", "bangvang"),
                    environment.getOrDefault("BANGVANG_DB_PASSWORD", ""));
        }
        var file = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("database.cnf"))) {
            file.load(in);
        }
        var embedded = "jdbc:mysql://127.0.0.1:%s/%s".formatted(file.get("port"), file.get("database"));
        return DatabaseAddress.of(embedded, file.getProperty("user"), file.getProperty("password"));
    }

    /**
     * @param received entries handed in
     * @param sheets that must be sealed for every judged entry
     * @param criteria of the score sheet, with maximum and step
     * @param ranking what the organiser reads
     */
    List<Finding> look(int received, int sheets, List<Json> criteria, Json ranking) throws SQLException {
        var findings = new ArrayList<Finding>();
        try (var database = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            for (var check : new java.util.TreeMap<>(NOTHING).entrySet()) {
                findings.add(Finding.of(check.getKey(), 0, count(database, check.getValue(), edition)));
            }
            findings.add(Finding.of("check.received", received, count(database, """
                    SELECT COUNT(*) FROM entry e JOIN edition d ON d.id = e.edition_id
                     WHERE d.code = ? AND e.number IS NOT NULL
                    """, edition)));
            findings.add(Finding.of("check.sheets-per-entry", 0, count(database, """
                    SELECT COUNT(*) FROM (
                      SELECT e.id FROM entry e JOIN edition d ON d.id = e.edition_id
                        LEFT JOIN score_sheet s ON s.entry_id = e.id AND s.state = 'SEALED'
                       WHERE d.code = ? AND e.state IN ('PRIZED', 'NOT_PRIZED')
                       GROUP BY e.id HAVING COUNT(s.id) <> ?) AS wrong
                    """, edition, sheets)));
            findings.add(Finding.of("check.marks", 0, impossibleMarks(database, criteria)));
            findings.add(Finding.of("check.published-points", 0, differentPoints(database, ranking)));
        }
        return findings;
    }

    private int impossibleMarks(Connection database, List<Json> criteria) throws SQLException {
        int impossible = count(database, """
                SELECT COUNT(*) FROM score_mark m JOIN score_sheet s ON s.id = m.sheet_id
                  JOIN edition d ON d.id = s.edition_id WHERE d.code = ?
                """, edition);
        for (var criterion : criteria) {
            impossible -= count(
                    database,
                    """
                    SELECT COUNT(*) FROM score_mark m JOIN score_sheet s ON s.id = m.sheet_id
                      JOIN edition d ON d.id = s.edition_id
                     WHERE d.code = ? AND m.criterion = ? AND m.points BETWEEN 0 AND ? AND MOD(m.points, ?) = 0
                    """,
                    edition,
                    criterion.text("code"),
                    criterion.decimal("max"),
                    criterion.decimal("step"));
        }
        return impossible;
    }

    /** The means recomputed from the marks, rounded once, beside those that were ranked and shown. */
    private int differentPoints(Connection database, Json ranking) throws SQLException {
        var recomputed = new HashMap<String, BigDecimal>();
        try (var query = prepare(database, """
                SELECT e.code, SUM(m.points) / COUNT(DISTINCT s.id) FROM score_mark m
                  JOIN score_sheet s ON s.id = m.sheet_id AND s.state = 'SEALED'
                  JOIN entry e ON e.id = s.entry_id JOIN edition d ON d.id = s.edition_id
                 WHERE d.code = ? GROUP BY e.code
                """, edition)) {
            var rows = query.executeQuery();
            while (rows.next()) {
                recomputed.put(rows.getString(1), rows.getBigDecimal(2));
            }
        }
        int different = Math.abs(recomputed.size() - ranking.list("places").size());
        for (var place : ranking.list("places")) {
            var shown = new BigDecimal(place.text("points").replace(',', '.'));
            var mean = recomputed.get(place.text("code"));
            boolean same = mean != null
                    && mean.setScale(shown.scale(), java.math.RoundingMode.HALF_UP)
                                    .compareTo(shown)
                            == 0;
            different += same ? 0 : 1;
        }
        return different;
    }

    private static int count(Connection database, String sql, Object... values) throws SQLException {
        try (var query = prepare(database, sql, values)) {
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private static PreparedStatement prepare(Connection database, String sql, Object... values) throws SQLException {
        var query = database.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            query.setObject(i + 1, values[i]);
        }
        return query;
    }
}
