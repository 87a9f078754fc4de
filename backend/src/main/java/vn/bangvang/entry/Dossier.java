package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A dossier as it was handed in: never changed, only replaced by a later submission. */
@Serdeable
record Dossier(Draft content, List<Attachment> attachments) {

    Dossier {
        attachments = List.copyOf(attachments);
    }

    Optional<Attachment> find(UUID attachmentId) {
        return attachments.stream()
                .filter(file -> file.id().equals(attachmentId))
                .findFirst();
    }
}
