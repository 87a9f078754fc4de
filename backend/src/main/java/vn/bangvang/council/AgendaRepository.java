package vn.bangvang.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** What a meeting votes on, and who may not vote on which of it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AgendaRepository extends GenericRepository<AgendaItem, UUID> {

    /** In the order of the register. */
    @Query(nativeQuery = true, value = """
            SELECT a.meeting_id, a.entry_id, COALESCE(e.code, '') AS code, e.title, e.field_code
              FROM council_agenda a JOIN entry e ON e.id = a.entry_id
             WHERE a.meeting_id = :meetingId ORDER BY e.number, e.id
            """)
    List<AgendaItem> ofMeeting(@BinaryId UUID meetingId);

    @Query("""
            INSERT INTO council_agenda (meeting_id, entry_id, round, turn) VALUES (:meetingId, :entryId, :round, :turn)
            """)
    int add(@BinaryId UUID meetingId, @BinaryId UUID entryId, String round, int turn);

    @Query("DELETE FROM council_agenda WHERE meeting_id = :meetingId")
    int clear(@BinaryId UUID meetingId);

    @Query("DELETE FROM council_agenda WHERE meeting_id = :meetingId AND entry_id = :entryId")
    int drop(@BinaryId UUID meetingId, @BinaryId UUID entryId);

    @Query(nativeQuery = true, value = """
            SELECT meeting_id, entry_id, account_id FROM council_conflict WHERE meeting_id = :meetingId
            """)
    List<BlockedVoter> blocked(@BinaryId UUID meetingId);

    @Query("""
            INSERT INTO council_conflict (meeting_id, entry_id, account_id) VALUES (:meetingId, :entryId, :accountId)
            """)
    int block(@BinaryId UUID meetingId, @BinaryId UUID entryId, @BinaryId UUID accountId);

    @Query("DELETE FROM council_conflict WHERE meeting_id = :meetingId")
    int clearBlocked(@BinaryId UUID meetingId);
}
