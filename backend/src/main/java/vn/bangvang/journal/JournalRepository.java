package vn.bangvang.journal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JournalRepository extends GenericRepository<JournalRow, UUID> {

    JournalRow save(JournalRow line);

    @Query(nativeQuery = true, value = """
            SELECT j.id, j.at, a.full_name AS actor, j.act, j.subject_type, j.subject_id, j.entry_id,
                   e.code AS entry_code, j.reason, j.facts
              FROM journal j LEFT JOIN account a ON a.id = j.account_id LEFT JOIN entry e ON e.id = j.entry_id
             WHERE j.edition_id = :editionId AND (:after IS NULL OR j.id < :after)
             ORDER BY j.id DESC LIMIT :limit
            """)
    List<JournalLine> ofEdition(@BinaryId UUID editionId, @Nullable @BinaryId UUID after, int limit);

    @Query(nativeQuery = true, value = """
            SELECT j.id, j.at, a.full_name AS actor, j.act, j.subject_type, j.subject_id, j.entry_id,
                   e.code AS entry_code, j.reason, j.facts
              FROM journal j LEFT JOIN account a ON a.id = j.account_id LEFT JOIN entry e ON e.id = j.entry_id
             WHERE j.entry_id = :entryId AND (:after IS NULL OR j.id < :after)
             ORDER BY j.id DESC LIMIT :limit
            """)
    List<JournalLine> ofEntry(@BinaryId UUID entryId, @Nullable @BinaryId UUID after, int limit);
}
