package vn.bangvang.judging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FigureRepository extends GenericRepository<FigureRow, UUID> {

    @Query("SELECT round, entry_id, figure, value FROM entry_figure WHERE edition_id = :editionId")
    List<FigureRow> ofEdition(@BinaryId UUID editionId);

    @Query("""
            INSERT INTO entry_figure (edition_id, round, entry_id, figure, value, account_id, created_at)
            VALUES (:editionId, :round, :entryId, :figure, :value, :accountId, :at)
            ON DUPLICATE KEY UPDATE value = VALUES(value), account_id = VALUES(account_id),
                   created_at = VALUES(created_at)
            """)
    int write(
            @BinaryId UUID editionId,
            String round,
            @BinaryId UUID entryId,
            String figure,
            BigDecimal value,
            @BinaryId UUID accountId,
            Instant at);

    @Query("""
            DELETE FROM entry_figure
             WHERE edition_id = :editionId AND round = :round AND entry_id = :entryId AND figure = :figure
            """)
    int clear(@BinaryId UUID editionId, String round, @BinaryId UUID entryId, String figure);
}
