package vn.bangvang.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/**
 * Papers, and apart from them who has put papers in. Nothing here reads both, and papers are only ever read as sums:
 * keep it so.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BallotBox extends GenericRepository<OpenVote, UUID> {

    @Query("""
            INSERT INTO ballot_paper (id, meeting_id, entry_id, choice) VALUES (:id, :meetingId, :entryId, :choice)
            """)
    int putIn(@BinaryId UUID id, @BinaryId UUID meetingId, @BinaryId UUID entryId, @Nullable String choice);

    @Query("INSERT INTO ballot_cast (meeting_id, account_id) VALUES (:meetingId, :accountId)")
    int noteVoter(@BinaryId UUID meetingId, @BinaryId UUID accountId);

    @Query(nativeQuery = true, value = "SELECT account_id FROM ballot_cast WHERE meeting_id = :meetingId")
    List<Voter> voters(@BinaryId UUID meetingId);

    /** Call it only when the meeting closes. */
    @Query(nativeQuery = true, value = """
            SELECT entry_id, choice, COUNT(*) AS papers FROM ballot_paper
             WHERE meeting_id = :meetingId GROUP BY entry_id, choice
            """)
    List<PaperSum> sums(@BinaryId UUID meetingId);

    @Query("""
            INSERT INTO open_vote (meeting_id, entry_id, account_id, choice)
            VALUES (:meetingId, :entryId, :accountId, :choice)
            """)
    int note(@BinaryId UUID meetingId, @BinaryId UUID entryId, @BinaryId UUID accountId, @Nullable String choice);

    @Query(nativeQuery = true, value = """
            SELECT entry_id, choice, COUNT(*) AS papers FROM open_vote
             WHERE meeting_id = :meetingId GROUP BY entry_id, choice
            """)
    List<PaperSum> openSums(@BinaryId UUID meetingId);

    @Query("SELECT * FROM open_vote WHERE meeting_id = :meetingId")
    List<OpenVote> openVotes(@BinaryId UUID meetingId);

    @Query("DELETE FROM ballot_paper WHERE meeting_id = :meetingId")
    void destroyPapers(@BinaryId UUID meetingId);

    @Query("DELETE FROM ballot_cast WHERE meeting_id = :meetingId")
    void forgetVoters(@BinaryId UUID meetingId);
}
