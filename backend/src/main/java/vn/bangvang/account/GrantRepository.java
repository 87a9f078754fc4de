package vn.bangvang.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GrantRepository extends GenericRepository<GrantRow, UUID> {

    GrantRow save(GrantRow grant);

    void delete(GrantRow grant);

    Optional<GrantRow> findById(@BinaryId UUID id);

    @Query("SELECT * FROM account_grant WHERE account_id = :accountId ORDER BY id")
    List<GrantRow> of(@BinaryId UUID accountId);

    @Query("""
            SELECT * FROM account_grant
             WHERE account_id = :accountId AND role = :role AND edition_id <=> :editionId AND panel_id <=> :panelId
            """)
    Optional<GrantRow> find(
            @BinaryId UUID accountId, Role role, @Nullable @BinaryId UUID editionId, @Nullable @BinaryId UUID panelId);
}
