package vn.bangvang.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<SessionRow, UUID> {

    SessionRow save(SessionRow session);

    Optional<SessionRow> findById(@BinaryId UUID id);

    @Query("UPDATE account_session SET ended_at = :at WHERE id = :id AND ended_at IS NULL")
    int end(@BinaryId UUID id, Instant at);
}
