package vn.bangvang.expert;

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
interface ExpertRepository extends GenericRepository<ExpertRow, UUID> {

    ExpertRow save(ExpertRow expert);

    ExpertRow update(ExpertRow expert);

    Optional<ExpertRow> findById(@BinaryId UUID id);

    Optional<ExpertRow> findByEmail(String email);

    Optional<ExpertRow> findByAccountId(@BinaryId UUID accountId);

    @Query("""
            SELECT * FROM expert
             WHERE (:q IS NULL OR search_key LIKE CONCAT('%', :q, '%') OR email LIKE CONCAT('%', :q, '%'))
               AND (:after IS NULL OR id < :after)
             ORDER BY id DESC LIMIT :limit
            """)
    List<ExpertRow> page(@Nullable String q, @Nullable @BinaryId UUID after, int limit);

    @Query("SELECT * FROM expert ORDER BY id LIMIT 2000")
    List<ExpertRow> all();
}
