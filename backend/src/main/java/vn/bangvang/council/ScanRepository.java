package vn.bangvang.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ScanRepository extends GenericRepository<ScanRow, UUID> {

    ScanRow save(ScanRow scan);

    /** In the order in which they were added. */
    @Query("SELECT * FROM meeting_scan WHERE meeting_id = :meetingId ORDER BY id")
    List<ScanRow> of(@BinaryId UUID meetingId);

    @Query("DELETE FROM meeting_scan WHERE id = :id")
    int remove(@BinaryId UUID id);

    @Query("DELETE FROM meeting_scan WHERE meeting_id = :meetingId")
    void clear(@BinaryId UUID meetingId);
}
