package vn.bangvang.ceremony;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CertificateRepository extends GenericRepository<CertificateRow, UUID> {

    void saveAll(Iterable<CertificateRow> rows);

    Optional<CertificateRow> findById(@BinaryId UUID id);

    @Query("SELECT * FROM certificate WHERE token = :token")
    Optional<CertificateRow> findByToken(String token);

    @Query("SELECT * FROM certificate WHERE edition_id = :editionId ORDER BY register_name, number")
    List<CertificateRow> of(@BinaryId UUID editionId);

    /** Reads what others have stored by now, also inside a transaction that began earlier. */
    @Query("SELECT * FROM certificate WHERE edition_id = :editionId ORDER BY register_name, number FOR UPDATE")
    List<CertificateRow> lockedOf(@BinaryId UUID editionId);

    @Query("""
            UPDATE certificate SET revoked_at = :at, revoked_reason = :reason, version = version + 1
             WHERE id = :id AND revoked_at IS NULL
            """)
    int revoke(@BinaryId UUID id, String reason, Instant at);

    /** Opens the register if it is new; either way its row is locked for the rest of the transaction. */
    @Query("""
            INSERT INTO certificate_register (name, last_number, created_at) VALUES (:name, 0, :now)
                ON DUPLICATE KEY UPDATE last_number = last_number
            """)
    void lockRegister(String name, Instant now);

    @Query("SELECT last_number FROM certificate_register WHERE name = :name FOR UPDATE")
    int lastNumber(String name);

    @Query("UPDATE certificate_register SET last_number = :number WHERE name = :name")
    void advance(String name, int number);
}
