package vn.bangvang.programme;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitRepository extends GenericRepository<UnitRow, UUID> {

    Optional<UnitRow> findBySearchKey(String searchKey);

    /** Two people may name the same new unit at the same moment. */
    @Query("INSERT IGNORE INTO unit (id, name, search_key) VALUES (:id, :name, :searchKey)")
    void insertIfNew(@BinaryId UUID id, String name, String searchKey);

    @Query("SELECT * FROM unit WHERE search_key LIKE CONCAT('%', :key, '%') ORDER BY name LIMIT :limit")
    List<UnitRow> search(String key, int limit);
}
