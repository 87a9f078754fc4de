package vn.bangvang.entry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SupervisorRepository extends GenericRepository<SupervisorRow, UUID> {

    void saveAll(Iterable<SupervisorRow> supervisors);

    @Query("SELECT * FROM entry_supervisor WHERE entry_id = :entryId ORDER BY id")
    List<SupervisorRow> of(@BinaryId UUID entryId);

    @Query("DELETE FROM entry_supervisor WHERE entry_id = :entryId")
    void clear(@BinaryId UUID entryId);

    @Query("""
            SELECT s.* FROM entry_supervisor s JOIN entry e ON e.id = s.entry_id
             WHERE e.edition_id = :editionId AND e.state IN ('ELIGIBLE', 'PRIZED', 'NOT_PRIZED')
            """)
    List<SupervisorRow> admitted(@BinaryId UUID editionId);
}
