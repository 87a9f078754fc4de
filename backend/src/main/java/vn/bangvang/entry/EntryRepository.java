package vn.bangvang.entry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** Every act takes the row with {@link #lock} first, so two acts on one entry never run at the same time. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EntryRepository extends GenericRepository<EntryRow, UUID> {

    EntryRow save(EntryRow entry);

    Optional<EntryRow> findById(@BinaryId UUID id);

    @Query("SELECT * FROM entry WHERE id = :id FOR UPDATE")
    Optional<EntryRow> lock(@BinaryId UUID id);

    @Query("""
            UPDATE entry SET draft = :draft, updated_at = :at, version = version + 1,
                   title = CASE WHEN state = 'DRAFT' THEN :title ELSE title END,
                   field_code = CASE WHEN state = 'DRAFT' THEN :fieldCode ELSE field_code END
             WHERE id = :id
            """)
    void saveDraft(@BinaryId UUID id, String draft, String title, @Nullable String fieldCode, Instant at);

    @Query("""
            UPDATE entry SET state = :state, title = :title, title_key = :titleKey, search_key = :searchKey,
                   field_code = :fieldCode, age_group = :ageGroup, submitting_unit = :submittingUnit,
                   submitting_unit_id = :submittingUnitId, lead_author = :leadAuthor, draft = :draft,
                   dossier = :dossier, submitted_at = :submittedAt, supplement_due_at = NULL, number = :number,
                   code = :code, updated_at = :updatedAt, version = version + 1
             WHERE id = :id
            """)
    void submit(
            @BinaryId UUID id,
            EntryState state,
            String title,
            String titleKey,
            String searchKey,
            @Nullable String fieldCode,
            @Nullable String ageGroup,
            @Nullable String submittingUnit,
            @Nullable @BinaryId UUID submittingUnitId,
            @Nullable String leadAuthor,
            String draft,
            @Nullable String dossier,
            @Nullable Instant submittedAt,
            @Nullable Integer number,
            @Nullable String code,
            Instant updatedAt);

    @Query("""
            UPDATE entry SET state = :state, supplement_due_at = :dueAt, updated_at = :at, version = version + 1
             WHERE id = :id
            """)
    void move(@BinaryId UUID id, EntryState state, @Nullable Instant dueAt, Instant at);

    @Query(nativeQuery = true, value = """
            SELECT id, edition_id, owner_id, state, number, code, title, field_code, age_group, submitting_unit,
                   submitting_unit_id, lead_author, submitted_at, supplement_due_at, updated_at, version
              FROM entry WHERE owner_id = :ownerId AND (:after IS NULL OR id < :after)
             ORDER BY id DESC LIMIT :limit
            """)
    List<EntryLine> ofOwner(@BinaryId UUID ownerId, @Nullable @BinaryId UUID after, int limit);

    @Query(nativeQuery = true, value = """
            SELECT id, edition_id, owner_id, state, number, code, title, field_code, age_group, submitting_unit,
                   submitting_unit_id, lead_author, submitted_at, supplement_due_at, updated_at, version
              FROM entry
             WHERE edition_id = :editionId AND number > :after
               AND (:state IS NULL OR state = :state) AND (:fieldCode IS NULL OR field_code = :fieldCode)
               AND (:q IS NULL OR search_key LIKE :q OR code LIKE UPPER(:q))
             ORDER BY number LIMIT :limit
            """)
    List<EntryLine> queue(
            @BinaryId UUID editionId,
            int after,
            @Nullable String state,
            @Nullable String fieldCode,
            @Nullable String q,
            int limit);

    @Query("SELECT state, COUNT(*) AS count FROM entry WHERE edition_id = :editionId GROUP BY state")
    List<StateCount> counts(@BinaryId UUID editionId);

    @Query("""
            SELECT COUNT(*) FROM entry
             WHERE edition_id = :editionId AND origin_entry_id = :originId AND state <> 'WITHDRAWN'
            """)
    long sentOn(@BinaryId UUID editionId, @BinaryId UUID originId);

    @Query(nativeQuery = true, value = """
            SELECT id, edition_id, owner_id, state, number, code, title, field_code, age_group, submitting_unit,
                   submitting_unit_id, lead_author, submitted_at, supplement_due_at, updated_at, version
              FROM entry WHERE edition_id = :editionId AND state IN ('ELIGIBLE', 'PRIZED', 'NOT_PRIZED')
             ORDER BY number
            """)
    List<EntryLine> admitted(@BinaryId UUID editionId);

    @Query("""
            SELECT * FROM entry
             WHERE edition_id = :editionId AND state = 'WITHDRAWN' AND number IS NOT NULL ORDER BY number
            """)
    List<EntryRow> withdrawn(@BinaryId UUID editionId);
}
