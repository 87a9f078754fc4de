package vn.bangvang.entry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuthorRepository extends GenericRepository<AuthorRow, UUID> {

    void saveAll(Iterable<AuthorRow> authors);

    @Query("SELECT * FROM entry_author WHERE entry_id = :entryId ORDER BY ordinal")
    List<AuthorRow> of(@BinaryId UUID entryId);

    @Query("""
            UPDATE entry_author SET consent_publication = FALSE, consent_withdrawn_at = :at
             WHERE id = :id AND entry_id = :entryId AND consent_publication = TRUE
            """)
    int withdrawConsent(@BinaryId UUID id, @BinaryId UUID entryId, Instant at);

    @Query("DELETE FROM entry_author WHERE entry_id = :entryId")
    void clear(@BinaryId UUID entryId);

    @Query("""
            SELECT a.* FROM entry_author a JOIN entry e ON e.id = a.entry_id
             WHERE e.edition_id = :editionId AND e.state IN ('ELIGIBLE', 'PRIZED', 'NOT_PRIZED')
             ORDER BY e.number, a.ordinal
            """)
    List<AuthorRow> admitted(@BinaryId UUID editionId);
}
