package vn.bangvang.programme;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** Whoever writes a version holds the edition's row first, so two versions never take the same number. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RulebookRepository extends GenericRepository<RulebookRow, UUID> {

    RulebookRow save(RulebookRow rulebook);

    RulebookRow update(RulebookRow rulebook);

    void delete(RulebookRow rulebook);

    @Query("SELECT * FROM edition_rulebook WHERE edition_id = :editionId AND number = :number")
    Optional<RulebookRow> find(@BinaryId UUID editionId, int number);

    @Query("SELECT * FROM edition_rulebook WHERE edition_id = :editionId AND state = 'DRAFT'")
    Optional<RulebookRow> draft(@BinaryId UUID editionId);

    @Query("SELECT COALESCE(MAX(number), 0) FROM edition_rulebook WHERE edition_id = :editionId")
    int lastNumber(@BinaryId UUID editionId);

    @Query(nativeQuery = true, value = """
            SELECT r.id, r.number, r.state, r.act_number, r.act_date, r.reason, a.full_name AS by_name, r.created_at,
                   r.issued_at
              FROM edition_rulebook r JOIN account a ON a.id = r.account_id
             WHERE r.edition_id = :editionId
             ORDER BY r.number DESC
            """)
    List<RulebookLine> lines(@BinaryId UUID editionId);
}
