package vn.bangvang.entry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** The dossiers of an edition that were handed in. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SubmittedRepository extends GenericRepository<EntryRow, UUID> {

    @Query("SELECT COUNT(*) FROM entry WHERE edition_id = :editionId AND number IS NOT NULL")
    int count(@BinaryId UUID editionId);

    @Query(
            "SELECT * FROM entry WHERE edition_id = :editionId AND number IS NOT NULL AND state <> 'WITHDRAWN' ORDER BY number")
    List<EntryRow> of(@BinaryId UUID editionId);
}
