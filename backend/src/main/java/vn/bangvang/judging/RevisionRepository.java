package vn.bangvang.judging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RevisionRepository extends GenericRepository<RevisionRow, UUID> {

    RevisionRow save(RevisionRow revision);

    @Query("SELECT * FROM score_revision WHERE sheet_id = :sheetId ORDER BY number")
    List<RevisionRow> ofSheet(@BinaryId UUID sheetId);
}
