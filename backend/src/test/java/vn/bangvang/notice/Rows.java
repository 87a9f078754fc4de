package vn.bangvang.notice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** The outbox as it stands. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Rows extends GenericRepository<MailRow, UUID> {

    @Query("SELECT * FROM notice_mail WHERE id = :id")
    MailRow get(@BinaryId UUID id);

    @Query("SELECT COUNT(*) FROM notice_mail WHERE sent_at IS NULL AND due_at <= :now")
    int due(Instant now);
}
