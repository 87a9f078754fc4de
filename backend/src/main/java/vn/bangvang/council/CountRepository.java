package vn.bangvang.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CountRepository extends GenericRepository<CountRow, UUID> {

    CountRow save(CountRow count);

    @Query("SELECT * FROM ballot_count WHERE meeting_id = :meetingId ORDER BY entry_id, number")
    List<CountRow> ofMeeting(@BinaryId UUID meetingId);

    @Query("""
            SELECT c.* FROM council_meeting m JOIN ballot_count c ON c.meeting_id = m.id
             WHERE m.edition_id = :editionId AND m.state = 'CLOSED'
             ORDER BY m.round, m.turn, c.meeting_id, c.entry_id, c.number
            """)
    List<CountRow> closed(@BinaryId UUID editionId);
}
