package vn.bangvang.programme;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EditionRepository extends GenericRepository<EditionRow, UUID> {

    EditionRow save(EditionRow edition);

    EditionRow update(EditionRow edition);

    Optional<EditionRow> findById(@BinaryId UUID id);

    Optional<EditionRow> findByCode(String code);

    @Query("SELECT * FROM edition WHERE id = :id FOR UPDATE")
    Optional<EditionRow> lock(@BinaryId UUID id);

    /** Few: a province opens some four a year. */
    @Query("SELECT * FROM edition ORDER BY opens_at DESC, id DESC LIMIT 500")
    List<EditionRow> all();
}
