package vn.bangvang.judging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** How far the sheets of a round have come. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SheetCountRepository extends GenericRepository<SheetRow, UUID> {

    /** Sealed now, or once sealed and opened again: then marks were given and seen. */
    @Query(
            "SELECT COUNT(*) FROM score_sheet WHERE edition_id = :editionId AND round = :round AND (state = 'SEALED' OR times_sealed > 0)")
    int sealed(@BinaryId UUID editionId, String round);

    @Query("SELECT COUNT(*) FROM score_sheet WHERE edition_id = :editionId AND round = :round")
    int handedOut(@BinaryId UUID editionId, String round);
}
