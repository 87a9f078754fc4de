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
interface PanelMemberRepository extends GenericRepository<PanelMemberRow, UUID> {

    PanelMemberRow save(PanelMemberRow member);

    PanelMemberRow update(PanelMemberRow member);

    @Query("SELECT * FROM panel_member WHERE panel_id = :panelId AND expert_id = :expertId")
    Optional<PanelMemberRow> find(@BinaryId UUID panelId, @BinaryId UUID expertId);

    @Query(nativeQuery = true, value = """
            SELECT m.panel_id, m.account_id AS judge_id, m.expert_id, e.full_name, e.degree, e.unit_name, e.unit_id,
                   e.email, e.phone, m.role, m.left_at IS NULL AS seated
              FROM panel p JOIN panel_member m ON m.panel_id = p.id JOIN expert e ON e.id = m.expert_id
             WHERE p.edition_id = :editionId
             ORDER BY m.id
            """)
    List<Member> ofEdition(@BinaryId UUID editionId);
}
