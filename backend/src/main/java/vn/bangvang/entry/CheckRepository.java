package vn.bangvang.entry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckRepository extends GenericRepository<CheckRow, UUID> {

    CheckRow save(CheckRow check);

    @Query(nativeQuery = true, value = """
            SELECT c.outcome, a.full_name AS actor, c.reason, c.due_at, c.rulebook_number, c.at
              FROM entry_check c LEFT JOIN account a ON a.id = c.actor_id
             WHERE c.entry_id = :entryId ORDER BY c.id
            """)
    List<CheckLine> of(@BinaryId UUID entryId);
}
