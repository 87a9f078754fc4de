package vn.bangvang.award;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OutcomeRepository extends GenericRepository<OutcomeRow, UUID> {

    OutcomeRow save(OutcomeRow outcome);

    OutcomeRow update(OutcomeRow outcome);

    @Query("SELECT * FROM award_outcome WHERE edition_id = :editionId")
    Optional<OutcomeRow> find(@BinaryId UUID editionId);

    @Query("SELECT * FROM award_outcome WHERE settled_at IS NULL AND publish_at <= :now LIMIT 100")
    List<OutcomeRow> due(Instant now);

    /** Zero when another node was first. */
    @Query("""
            UPDATE award_outcome SET settled_at = :now, version = version + 1
             WHERE edition_id = :editionId AND settled_at IS NULL AND publish_at <= :now
            """)
    int settle(@BinaryId UUID editionId, Instant now);
}
