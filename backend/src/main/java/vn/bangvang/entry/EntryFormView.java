package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.bangvang.rulebook.People;

/** The dossier that an edition asks for, in the reader's language. */
@Serdeable
public record EntryFormView(
        UUID editionId,
        String editionCode,
        String editionTitle,
        String entryTerm,
        Instant opensAt,
        Instant closesAt,
        @Nullable Integer supplementDays,
        List<FormFieldView> fields,
        List<FormFieldView> ageGroups,
        List<People.EntrantKind> entrants,
        People.EnteredBy enteredBy,
        People.Presence submittingUnit,
        int minAuthors,
        int maxAuthors,
        boolean shares,
        List<AuthorDetailView> authorDetails,
        @Nullable FormMinorsView minors,
        List<FormSectionView> sections,
        List<FormAttachmentView> attachments,
        List<FormSignatureView> signatures,
        List<FormCheckView> checks) {}
