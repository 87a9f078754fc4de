package vn.bangvang.award;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlaceRepository extends GenericRepository<PlaceRow, UUID> {

    void saveAll(Iterable<PlaceRow> places);

    PlaceRow update(PlaceRow place);

    @Query("SELECT * FROM award_place WHERE edition_id = :editionId ORDER BY place, entry_id")
    List<PlaceRow> of(@BinaryId UUID editionId);

    @Query("DELETE FROM award_place WHERE edition_id = :editionId")
    void clear(@BinaryId UUID editionId);
}
