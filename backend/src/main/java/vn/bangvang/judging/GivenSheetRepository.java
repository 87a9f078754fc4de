package vn.bangvang.judging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** All sheets of one entry, whoever wrote them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GivenSheetRepository extends GenericRepository<GivenSheet, UUID> {

    @Query(nativeQuery = true, value = """
            SELECT s.id, s.panel_id, a.full_name AS judge_name, s.state, s.remarks, s.recommendation, s.total, s.sealed_at
              FROM score_sheet s JOIN account a ON a.id = s.judge_id
             WHERE s.entry_id = :entryId ORDER BY s.id
            """)
    List<GivenSheet> ofEntry(@BinaryId UUID entryId);

    @Query(nativeQuery = true, value = """
            SELECT m.sheet_id, m.criterion, m.points, m.remark
              FROM score_sheet s JOIN score_mark m ON m.sheet_id = s.id
             WHERE s.entry_id = :entryId AND s.state = 'SEALED'
            """)
    List<GivenMark> marksOfEntry(@BinaryId UUID entryId);
}
