package vn.bangvang.judging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RoundRepository extends GenericRepository<RoundClosedRow, UUID> {

    @Query("SELECT * FROM round_closing WHERE edition_id = :editionId")
    List<RoundClosedRow> closed(@BinaryId UUID editionId);

    @Query("""
            INSERT INTO round_closing (edition_id, round, account_id, reason, created_at)
            VALUES (:editionId, :round, :accountId, :reason, :at)
            """)
    int close(@BinaryId UUID editionId, String round, @BinaryId UUID accountId, @Nullable String reason, Instant at);

    @Query("DELETE FROM round_closing WHERE edition_id = :editionId AND round = :round")
    int reopen(@BinaryId UUID editionId, String round);

    @Query("SELECT edition_id, round, entry_id FROM round_entrant WHERE edition_id = :editionId")
    List<EntrantRow> entrants(@BinaryId UUID editionId);

    @Query("""
            INSERT INTO round_entrant (edition_id, round, entry_id, created_at)
            VALUES (:editionId, :round, :entryId, :at)
            """)
    int admit(@BinaryId UUID editionId, String round, @BinaryId UUID entryId, Instant at);

    @Query("""
            UPDATE score_sheet SET state = 'RECUSED', recusal_reason = :reason, version = version + 1
             WHERE edition_id = :editionId AND round = :round AND state = 'OPEN'
            """)
    int takeBackSheets(@BinaryId UUID editionId, String round, String reason);

    @Query("DELETE FROM entry_result WHERE edition_id = :editionId AND round = :round")
    int forgetResults(@BinaryId UUID editionId, String round);

    @Query("DELETE FROM round_entrant WHERE edition_id = :editionId AND round = :round")
    int dismiss(@BinaryId UUID editionId, String round);
}
