package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/** What a dossier says; whoever could tell the authors is left out where the reader may not know them. */
@Serdeable
public record DossierView(
        String title,
        String field,
        String entrant,
        String organisation,
        String submittingUnit,
        Map<String, String> answers,
        List<AuthorDraft> authors,
        List<AttachmentView> attachments) {

    static DossierView of(Draft draft, List<Attachment> files, boolean withAuthors) {
        return new DossierView(
                draft.title(),
                draft.field(),
                draft.entrant(),
                withAuthors ? draft.organisation() : "",
                withAuthors ? draft.submittingUnit() : "",
                draft.answers(),
                withAuthors ? draft.authors() : List.of(),
                files.stream().map(Attachment::view).toList());
    }
}
