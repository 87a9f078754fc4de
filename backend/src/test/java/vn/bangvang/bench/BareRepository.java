package vn.bangvang.bench;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BareRepository extends GenericRepository<BareRow, UUID> {

    @Query("SELECT code FROM edition WHERE id = :id")
    String codeOf(@BinaryId UUID id);
}
