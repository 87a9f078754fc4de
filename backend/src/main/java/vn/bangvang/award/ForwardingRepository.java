package vn.bangvang.award;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ForwardingRepository extends GenericRepository<ForwardingRow, UUID> {

    void saveAll(Iterable<ForwardingRow> rows);

    @Query("SELECT * FROM award_forwarding WHERE edition_id = :editionId ORDER BY position")
    List<ForwardingRow> of(@BinaryId UUID editionId);

    @Query("DELETE FROM award_forwarding WHERE edition_id = :editionId")
    void clear(@BinaryId UUID editionId);
}
