package vn.bangvang.award;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SnapshotRepository extends GenericRepository<SnapshotRow, UUID> {

    SnapshotRow save(SnapshotRow snapshot);

    SnapshotRow update(SnapshotRow snapshot);

    @Query("SELECT * FROM award_snapshot WHERE edition_id = :editionId ORDER BY number DESC LIMIT 1")
    Optional<SnapshotRow> latest(@BinaryId UUID editionId);

    @Query("SELECT * FROM award_snapshot WHERE edition_code = :code ORDER BY number DESC LIMIT 1")
    Optional<SnapshotRow> latestByCode(String code);

    @Query("""
            SELECT s.* FROM award_snapshot s
             WHERE s.revoked_at IS NULL
               AND s.number = (SELECT MAX(m.number) FROM award_snapshot m WHERE m.edition_id = s.edition_id)
             ORDER BY s.publish_at DESC LIMIT :limit
            """)
    List<SnapshotRow> standing(int limit);
}
