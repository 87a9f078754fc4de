package vn.bangvang.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRepository extends GenericRepository<AccountRow, UUID> {

    AccountRow save(AccountRow account);

    AccountRow update(AccountRow account);

    Optional<AccountRow> findById(@BinaryId UUID id);

    Optional<AccountRow> findByEmail(String email);

    @Query("""
            SELECT * FROM account
             WHERE (:q IS NULL OR search_key LIKE CONCAT('%', :q, '%') OR email LIKE CONCAT('%', :q, '%'))
               AND (:after IS NULL OR id < :after)
             ORDER BY id DESC LIMIT :limit
            """)
    List<AccountRow> page(@Nullable String q, @Nullable @BinaryId UUID after, int limit);

    @Query("UPDATE account SET state = 'ACTIVE', version = version + 1 WHERE id = :id AND state = 'PENDING'")
    int activate(@BinaryId UUID id);

    @Query("SELECT COUNT(*) FROM account_grant WHERE role = 'ADMINISTRATOR'")
    long countAdministrators();

    @Query("UPDATE account_session SET ended_at = :at WHERE account_id = :accountId AND ended_at IS NULL")
    int endSessions(@BinaryId UUID accountId, Instant at);
}
