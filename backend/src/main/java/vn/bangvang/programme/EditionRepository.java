package vn.bangvang.programme;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;
import vn.bangvang.kernel.KernelRule;
import vn.bangvang.kernel.RuleBroken;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EditionRepository extends GenericRepository<EditionRow, UUID> {

    EditionRow save(EditionRow edition);

    EditionRow update(EditionRow edition);

    Optional<EditionRow> findById(@BinaryId UUID id);

    Optional<EditionRow> findByCode(String code);

    @Query("SELECT * FROM edition WHERE id = :id FOR UPDATE")
    Optional<EditionRow> lock(@BinaryId UUID id);

    /** The row, held until the transaction ends; refuses when somebody changed it since it was seen. */
    default EditionRow lockSeen(UUID id, int seen) {
        var row = lock(id).orElseThrow(() -> RuleBroken.of(ProgrammeRule.MISSING));
        if (row.version() != seen) {
            throw RuleBroken.of(KernelRule.STALE);
        }
        return row;
    }

    /** Few: a province opens some four a year. */
    @Query("SELECT * FROM edition ORDER BY opens_at DESC, id DESC LIMIT 500")
    List<EditionRow> all();
}
