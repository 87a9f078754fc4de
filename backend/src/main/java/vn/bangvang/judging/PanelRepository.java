package vn.bangvang.judging;

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
interface PanelRepository extends GenericRepository<PanelRow, UUID> {

    PanelRow save(PanelRow panel);

    PanelRow update(PanelRow panel);

    Optional<PanelRow> findById(@BinaryId UUID id);

    @Query("SELECT * FROM panel WHERE edition_id = :editionId ORDER BY id")
    List<PanelRow> ofEdition(@BinaryId UUID editionId);

    @Query("SELECT field_code AS code, panel_id FROM panel_field WHERE edition_id = :editionId ORDER BY field_code")
    List<PanelField> fieldsOf(@BinaryId UUID editionId);

    @Query("SELECT name FROM unit WHERE id = :unitId")
    Optional<String> unitName(@BinaryId UUID unitId);

    @Query("DELETE FROM panel_field WHERE panel_id = :panelId")
    int clearFields(@BinaryId UUID panelId);

    @Query("""
            INSERT INTO panel_field (edition_id, round, field_code, panel_id, created_at)
            VALUES (:editionId, :round, :code, :panelId, :at)
            """)
    int addField(@BinaryId UUID editionId, String round, String code, @BinaryId UUID panelId, Instant at);
}
