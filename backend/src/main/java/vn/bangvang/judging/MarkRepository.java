package vn.bangvang.judging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** Reads marks; {@link MarkWriter} writes them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MarkRepository extends GenericRepository<SheetRow, UUID> {

    @Query(nativeQuery = true, value = "SELECT criterion, points, remark FROM score_mark WHERE sheet_id = :sheetId")
    List<Mark> ofSheet(@BinaryId UUID sheetId);

    /** The newest committed marks, whatever this transaction saw before. */
    @Query(nativeQuery = true, value = """
            SELECT criterion, points, remark FROM score_mark WHERE sheet_id = :sheetId LOCK IN SHARE MODE
            """)
    List<Mark> newestOfSheet(@BinaryId UUID sheetId);

    @Query(nativeQuery = true, value = """
            SELECT s.round, s.entry_id, s.id AS sheet_id, s.judge_id, COALESCE(p.role, 'MEMBER') AS role,
                   m.criterion, m.points
              FROM score_sheet s JOIN score_mark m ON m.sheet_id = s.id
                   LEFT JOIN panel_member p ON p.panel_id = s.panel_id AND p.account_id = s.judge_id
             WHERE s.entry_id = :entryId AND s.round = :round AND s.state = 'SEALED'
             ORDER BY s.id LOCK IN SHARE MODE
            """)
    List<SealedMark> newestOfEntry(@BinaryId UUID entryId, String round);

    @Query(nativeQuery = true, value = """
            SELECT s.round, s.entry_id, s.id AS sheet_id, s.judge_id, COALESCE(p.role, 'MEMBER') AS role,
                   m.criterion, m.points
              FROM score_sheet s JOIN score_mark m ON m.sheet_id = s.id
                   LEFT JOIN panel_member p ON p.panel_id = s.panel_id AND p.account_id = s.judge_id
             WHERE s.edition_id = :editionId AND s.state = 'SEALED'
            """)
    List<SealedMark> ofEdition(@BinaryId UUID editionId);
}
