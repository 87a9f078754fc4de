package vn.bangvang.judging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ResultRepository extends GenericRepository<ResultRow, UUID> {

    /** Taken before the sheet, so that two judges who seal sheets of one entry wait here and never for each other. */
    @Query("""
            SELECT * FROM entry_result
             WHERE edition_id = :editionId AND round = :round AND entry_id = :entryId FOR UPDATE
            """)
    Optional<ResultRow> lock(@BinaryId UUID editionId, String round, @BinaryId UUID entryId);

    @Query("SELECT * FROM entry_result WHERE edition_id = :editionId AND round = :round")
    List<ResultRow> ofRound(@BinaryId UUID editionId, String round);

    @Query("""
            INSERT INTO entry_result (edition_id, round, entry_id, panel_id, sheets_expected, sheets_sealed,
                   sum_total, mean, divergent, created_at)
            VALUES (:editionId, :round, :entryId, :panelId, :expected, 0, 0, 0, FALSE, :at)
            ON DUPLICATE KEY UPDATE sheets_expected = VALUES(sheets_expected), version = version + 1
            """)
    int expect(
            @BinaryId UUID editionId,
            String round,
            @BinaryId UUID entryId,
            @BinaryId UUID panelId,
            int expected,
            Instant at);

    @Query("""
            UPDATE entry_result
               SET sheets_sealed = :sealed, sum_total = :sum, mean = :mean, lowest = :lowest, highest = :highest,
                   divergent = :divergent, version = version + 1
             WHERE edition_id = :editionId AND round = :round AND entry_id = :entryId
            """)
    int write(
            @BinaryId UUID editionId,
            String round,
            @BinaryId UUID entryId,
            int sealed,
            BigDecimal sum,
            BigDecimal mean,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest,
            boolean divergent);

    @Query(nativeQuery = true, value = """
            SELECT r.entry_id, e.code, e.title, e.field_code, e.submitting_unit AS unit, e.lead_author,
                   r.sheets_sealed, r.sheets_expected, r.mean, r.lowest, r.highest, r.divergent
              FROM entry_result r JOIN entry e ON e.id = r.entry_id
             WHERE r.edition_id = :editionId AND r.round = :round AND e.state <> 'WITHDRAWN'
             ORDER BY r.mean DESC, r.entry_id LIMIT :limit
            """)
    List<StandingLine> bestFirst(@BinaryId UUID editionId, String round, int limit);

    @Query(nativeQuery = true, value = """
            SELECT r.entry_id, e.code, e.title, e.field_code, e.submitting_unit AS unit, e.lead_author,
                   r.sheets_sealed, r.sheets_expected, r.mean, r.lowest, r.highest, r.divergent
              FROM entry_result r JOIN entry e ON e.id = r.entry_id
             WHERE r.edition_id = :editionId AND r.round = :round AND e.state <> 'WITHDRAWN'
               AND (r.mean < :mean OR (r.mean = :mean AND r.entry_id > :entryId))
             ORDER BY r.mean DESC, r.entry_id LIMIT :limit
            """)
    List<StandingLine> bestAfter(
            @BinaryId UUID editionId, String round, BigDecimal mean, @BinaryId UUID entryId, int limit);
}
