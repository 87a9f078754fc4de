package vn.bangvang.programme;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RulebookRepository extends GenericRepository<RulebookRow, UUID> {

    RulebookRow save(RulebookRow rulebook);

    @Query("SELECT * FROM edition_rulebook WHERE edition_id = :editionId AND number = :number")
    Optional<RulebookRow> find(@BinaryId UUID editionId, int number);
}
