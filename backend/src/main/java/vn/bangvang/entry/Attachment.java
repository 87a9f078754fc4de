package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A file of a dossier; the content is found by its hash. */
@Serdeable
public record Attachment(UUID id, String kind, String name, String sha256, long size, String mediaType) {

    AttachmentView view() {
        return new AttachmentView(id, kind, name, size, mediaType);
    }
}
