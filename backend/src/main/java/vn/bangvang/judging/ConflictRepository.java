package vn.bangvang.judging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConflictRepository extends GenericRepository<ConflictRow, UUID> {

    ConflictRow save(ConflictRow conflict);

    @Query("SELECT * FROM conflict WHERE edition_id = :editionId ORDER BY id")
    List<ConflictRow> ofEdition(@BinaryId UUID editionId);

    @Query("SELECT * FROM conflict WHERE entry_id = :entryId AND judge_id = :judgeId")
    Optional<ConflictRow> find(@BinaryId UUID entryId, @BinaryId UUID judgeId);
}
