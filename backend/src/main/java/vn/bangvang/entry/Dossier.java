package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.rulebook.Rulebook;

/** A dossier as it was handed in: never changed, only replaced by a later submission. */
@Serdeable
record Dossier(Draft content, List<Attachment> attachments) {

    Dossier {
        attachments = List.copyOf(attachments);
    }

    /** Without what only the applicant and the staff read. */
    List<Attachment> filesForJudges(Rulebook rulebook) {
        return attachments.stream()
                .filter(file -> rulebook.dossier().isForJudges(file.kind()))
                .toList();
    }

    Optional<Attachment> find(UUID attachmentId) {
        return attachments.stream()
                .filter(file -> file.id().equals(attachmentId))
                .findFirst();
    }
}
