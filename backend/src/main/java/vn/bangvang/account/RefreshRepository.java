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
interface RefreshRepository extends GenericRepository<RefreshRow, UUID> {

    RefreshRow save(RefreshRow refresh);

    @Query("SELECT * FROM account_refresh WHERE token_hash = :hash FOR UPDATE")
    Optional<RefreshRow> lockByHash(String hash);

    @Query("UPDATE account_refresh SET used_at = :at WHERE id = :id AND used_at IS NULL")
    int use(@BinaryId UUID id, Instant at);
}
