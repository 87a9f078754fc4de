package vn.bangvang.notice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MailRepository extends GenericRepository<MailRow, UUID> {

    MailRow save(MailRow mail);

    /** Rows another node is sending are passed over. */
    @Query("""
            SELECT * FROM notice_mail WHERE sent_at IS NULL AND due_at <= :now
             ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
    Optional<MailRow> lockDue(Instant now);

    @Query("UPDATE notice_mail SET sent_at = :at, attempts = attempts + 1 WHERE id = :id")
    void sent(@BinaryId UUID id, Instant at);

    @Query("UPDATE notice_mail SET attempts = attempts + 1, due_at = :again WHERE id = :id")
    void failed(@BinaryId UUID id, Instant again);
}
