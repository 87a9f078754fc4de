package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import vn.bangvang.storage.StoredFile;

/** A file of a dossier; the content is found by its hash. */
@Serdeable
public record Attachment(UUID id, String kind, String name, String sha256, long size, String mediaType) {

    StoredFile stored() {
        return new StoredFile(sha256, size, mediaType);
    }

    AttachmentView view() {
        return new AttachmentView(id, kind, name, size, mediaType);
    }
}
