package vn.bangvang.entry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** A file of the dossier in the making; those handed in are named by {@link Dossier}. */
@MappedEntity("entry_attachment")
record AttachmentRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID entryId,
        String kind,
        String name,
        String sha256,
        long size,
        String mediaType,
        Instant createdAt) {

    Attachment toAttachment() {
        return new Attachment(id, kind, name, sha256, size, mediaType);
    }
}
