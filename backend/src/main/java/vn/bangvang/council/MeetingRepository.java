package vn.bangvang.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MeetingRepository extends GenericRepository<MeetingRow, UUID> {

    MeetingRow save(MeetingRow meeting);

    MeetingRow update(MeetingRow meeting);

    Optional<MeetingRow> findById(@BinaryId UUID id);

    @Query("SELECT * FROM council_meeting WHERE id = :id FOR UPDATE")
    Optional<MeetingRow> lock(@BinaryId UUID id);

    @Query("SELECT * FROM council_meeting WHERE edition_id = :editionId ORDER BY held_at, id")
    List<MeetingRow> ofEdition(@BinaryId UUID editionId);

    @Query("SELECT * FROM council_meeting WHERE panel_id = :panelId ORDER BY held_at, id")
    List<MeetingRow> ofPanel(@BinaryId UUID panelId);

    @Query("""
            SELECT m.* FROM council_attendance a JOIN council_meeting m ON m.id = a.meeting_id
             WHERE a.account_id = :accountId ORDER BY m.held_at DESC, m.id DESC
            """)
    List<MeetingRow> ofMember(@BinaryId UUID accountId);

    @Query("DELETE FROM council_meeting WHERE id = :id")
    int remove(@BinaryId UUID id);
}
