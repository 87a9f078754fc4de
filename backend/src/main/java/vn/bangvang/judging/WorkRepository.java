package vn.bangvang.judging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** Read models of a judge's work. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WorkRepository extends GenericRepository<SheetRow, UUID> {

    @Query(nativeQuery = true, value = """
            SELECT s.id, s.edition_id, s.round, p.name AS panel_name, e.code, e.title, e.field_code, s.state,
                   (SELECT COUNT(m.points) FROM score_mark m WHERE m.sheet_id = s.id) AS given,
                   s.total, s.reopen_reason, s.saved_at, s.sealed_at
              FROM score_sheet s JOIN entry e ON e.id = s.entry_id JOIN panel p ON p.id = s.panel_id
             WHERE s.judge_id = :judgeId AND s.state <> 'RECUSED' AND e.state <> 'WITHDRAWN'
             ORDER BY s.edition_id DESC, s.round, s.place, s.id
            """)
    List<WorkLine> ofJudge(@BinaryId UUID judgeId);

    @Query(nativeQuery = true, value = """
            SELECT p.id AS panel_id, p.edition_id, p.round, p.name
              FROM panel_member m JOIN panel p ON p.id = m.panel_id
             WHERE m.account_id = :accountId AND m.role = 'CHAIR' AND m.left_at IS NULL
             ORDER BY p.id DESC
            """)
    List<ChairLine> chaired(@BinaryId UUID accountId);

    @Query(nativeQuery = true, value = """
            SELECT id, edition_id, round, panel_id, entry_id, judge_id
              FROM score_sheet WHERE entry_id = :entryId AND state <> 'RECUSED'
            """)
    List<SheetKey> liveOf(@BinaryId UUID entryId);

    @Query(nativeQuery = true, value = """
            SELECT p.id AS panel_id, p.round, p.edition_id
              FROM entry e JOIN panel p ON p.edition_id = e.edition_id
                   LEFT JOIN panel_field f ON f.panel_id = p.id
             WHERE e.id = :entryId
               AND (f.field_code = e.field_code OR p.unit_id = e.submitting_unit_id
                    OR (f.field_code IS NULL AND p.unit_id IS NULL))
            """)
    List<EntryPanel> panelsOf(@BinaryId UUID entryId);
}
