package vn.bangvang.ceremony;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanRepository extends GenericRepository<PlanRow, UUID> {

    PlanRow save(PlanRow plan);

    PlanRow update(PlanRow plan);

    @Query("SELECT * FROM ceremony_plan WHERE edition_id = :editionId")
    Optional<PlanRow> find(@BinaryId UUID editionId);
}
