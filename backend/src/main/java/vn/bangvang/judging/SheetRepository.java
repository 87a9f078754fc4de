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
interface SheetRepository extends GenericRepository<SheetRow, UUID> {

    Iterable<SheetRow> saveAll(Iterable<SheetRow> sheets);

    Optional<SheetRow> findById(@BinaryId UUID id);

    @Query("SELECT id, edition_id, round, panel_id, entry_id, judge_id FROM score_sheet WHERE id = :id")
    Optional<SheetKey> findKey(@BinaryId UUID id);

    @Query("SELECT * FROM score_sheet WHERE id = :id FOR UPDATE")
    Optional<SheetRow> lock(@BinaryId UUID id);

    @Query("SELECT * FROM score_sheet WHERE edition_id = :editionId AND round = :round ORDER BY id")
    List<SheetRow> ofRound(@BinaryId UUID editionId, String round);

    @Query("SELECT * FROM score_sheet WHERE panel_id = :panelId AND round = :round ORDER BY id")
    List<SheetRow> ofPanel(@BinaryId UUID panelId, String round);

    @Query("SELECT * FROM score_sheet WHERE entry_id = :entryId AND judge_id = :judgeId AND state <> 'RECUSED'")
    List<SheetRow> ofPair(@BinaryId UUID entryId, @BinaryId UUID judgeId);

    @Query("SELECT * FROM score_sheet WHERE panel_id = :panelId AND judge_id = :judgeId AND state = 'OPEN'")
    List<SheetRow> openOf(@BinaryId UUID panelId, @BinaryId UUID judgeId);

    /** Nothing happens unless the sheet is open and as the writer saw it. */
    @Query("""
            UPDATE score_sheet
               SET remarks = :remarks, recommendation = :recommendation, saved_at = :at, version = version + 1
             WHERE id = :id AND version = :seen AND state = 'OPEN'
            """)
    int keep(@BinaryId UUID id, int seen, @Nullable String remarks, @Nullable String recommendation, Instant at);

    @Query("""
            UPDATE score_sheet
               SET state = 'SEALED', total = :total, rulebook_number = :rulebookNumber, sealed_at = :at, times_sealed = times_sealed + 1,
                   version = version + 1
             WHERE id = :id
            """)
    int seal(@BinaryId UUID id, BigDecimal total, int rulebookNumber, Instant at);

    @Query("""
            UPDATE score_sheet
               SET state = 'OPEN', total = NULL, rulebook_number = NULL, sealed_at = NULL, recusal_reason = NULL, reopen_reason = :reason,
                   version = version + 1
             WHERE id = :id
            """)
    int open(@BinaryId UUID id, @Nullable String reason);

    @Query("""
            UPDATE score_sheet
               SET state = 'RECUSED', total = NULL, rulebook_number = NULL, sealed_at = NULL, recusal_reason = :reason, version = version + 1
             WHERE id = :id
            """)
    int recuse(@BinaryId UUID id, @Nullable String reason);

    @Query(nativeQuery = true, value = """
            SELECT panel_id, judge_id, state, COUNT(*) AS sheets FROM score_sheet WHERE edition_id = :editionId
             GROUP BY panel_id, judge_id, state
            """)
    List<Load> loads(@BinaryId UUID editionId);

    @Query(nativeQuery = true, value = """
            SELECT COUNT(*) FROM score_sheet s JOIN entry e ON e.id = s.entry_id
             WHERE s.panel_id = :panelId AND e.field_code = :field
            """)
    long countOfField(@BinaryId UUID panelId, String field);
}
