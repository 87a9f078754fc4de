package vn.bangvang.entry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** Entries of all editions, by who made them and what they are called. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ArchiveRepository extends GenericRepository<ArchiveLine, UUID> {

    /** Entries of namesakes that won a prize, are called so, or are of this edition. */
    @Query(nativeQuery = true, value = """
            SELECT a.id, a.entry_id, e.edition_id, d.programme, d.opens_at, e.code, e.title, e.title_key, a.name_key,
                   a.birth_date, a.phone, a.email, a.is_lead
              FROM entry_author a JOIN entry e ON e.id = a.entry_id JOIN edition d ON d.id = e.edition_id
             WHERE a.name_key IN (:names) AND e.id <> :entryId AND e.code IS NOT NULL AND e.state <> 'WITHDRAWN'
               AND (e.state = 'PRIZED' OR e.title_key = :titleKey OR e.edition_id = :editionId)
             ORDER BY d.opens_at DESC, e.number LIMIT 2000
            """)
    List<ArchiveLine> byName(
            Collection<String> names, String titleKey, @Nullable @BinaryId UUID editionId, @BinaryId UUID entryId);

    @Query(nativeQuery = true, value = """
            SELECT a.id, a.entry_id, e.edition_id, d.programme, d.opens_at, e.code, e.title, e.title_key, a.name_key,
                   a.birth_date, a.phone, a.email, a.is_lead
              FROM entry e JOIN edition d ON d.id = e.edition_id JOIN entry_author a ON a.entry_id = e.id
             WHERE e.title_key = :titleKey AND d.programme = :programme AND e.id <> :entryId
               AND e.code IS NOT NULL AND (e.state <> 'WITHDRAWN' OR e.edition_id = :editionId)
             ORDER BY d.opens_at DESC, e.number LIMIT 50
            """)
    List<ArchiveLine> byTitle(String titleKey, String programme, @BinaryId UUID editionId, @BinaryId UUID entryId);
}
