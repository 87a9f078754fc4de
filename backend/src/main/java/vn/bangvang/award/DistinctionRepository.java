package vn.bangvang.award;

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
interface DistinctionRepository extends GenericRepository<DistinctionRow, UUID> {

    @Query("SELECT edition_id, prize, recipients, chosen, reason FROM award_distinction WHERE edition_id = :editionId")
    List<DistinctionRow> of(@BinaryId UUID editionId);

    @Query("DELETE FROM award_distinction WHERE edition_id = :editionId")
    void clear(@BinaryId UUID editionId);

    @Query("""
            INSERT INTO award_distinction (edition_id, prize, recipients, chosen, reason, created_at)
            VALUES (:editionId, :prize, :recipients, :chosen, :reason, :at)
            ON DUPLICATE KEY UPDATE recipients = VALUES(recipients), chosen = VALUES(chosen),
                   reason = VALUES(reason), created_at = VALUES(created_at)
            """)
    int write(
            @BinaryId UUID editionId,
            String prize,
            String recipients,
            boolean chosen,
            @Nullable String reason,
            Instant at);
}
