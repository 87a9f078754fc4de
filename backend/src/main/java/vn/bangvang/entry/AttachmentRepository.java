package vn.bangvang.entry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AttachmentRepository extends GenericRepository<AttachmentRow, UUID> {

    AttachmentRow save(AttachmentRow attachment);

    @Query("SELECT * FROM entry_attachment WHERE entry_id = :entryId ORDER BY id")
    List<AttachmentRow> of(@BinaryId UUID entryId);

    @Query("DELETE FROM entry_attachment WHERE id = :id AND entry_id = :entryId")
    int remove(@BinaryId UUID id, @BinaryId UUID entryId);
}
