package vn.bangvang.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;
import vn.bangvang.rulebook.MemberRole;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AttendanceRepository extends GenericRepository<Attendee, UUID> {

    @Query("SELECT * FROM council_attendance WHERE meeting_id = :meetingId")
    List<Attendee> ofMeeting(@BinaryId UUID meetingId);

    @Query("""
            INSERT INTO council_attendance (meeting_id, account_id, full_name, role, present, reason)
            VALUES (:meetingId, :accountId, :fullName, :role, :present, :reason)
            """)
    int add(
            @BinaryId UUID meetingId,
            @BinaryId UUID accountId,
            String fullName,
            MemberRole role,
            boolean present,
            @Nullable String reason);

    @Query("DELETE FROM council_attendance WHERE meeting_id = :meetingId")
    int clear(@BinaryId UUID meetingId);
}
