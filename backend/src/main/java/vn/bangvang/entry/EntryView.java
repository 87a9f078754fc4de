package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.bangvang.programme.EditionState;

/**
 * A dossier as its reader may see it.
 *
 * @param mine whether the reader is the owner
 * @param editable whether the reader may type
 * @param blind whether authors are hidden from the reader
 * @param mayWithdraw whether it can still be taken back
 * @param faults what the rules say now; for the owner while typing, for the secretary while checking
 * @param ageGroup name of the group in which it is judged
 * @param origin the prized entry of another edition from which it was begun
 * @param consents for children among the authors, to those who may know them
 * @param sendOnTo editions to which it may be sent on now
 * @param archive other entries by the same people or of the same name, for the secretary
 * @param sameTitle codes of other dossiers of the edition with this title, for the secretary
 */
@Serdeable
public record EntryView(
        UUID id,
        UUID editionId,
        String editionTitle,
        EditionState editionState,
        Instant opensAt,
        Instant closesAt,
        EntryState state,
        @Nullable String code,
        @Nullable String ageGroup,
        boolean mine,
        boolean editable,
        boolean blind,
        boolean mayWithdraw,
        DossierView dossier,
        @Nullable Instant submittedAt,
        @Nullable Instant supplementDueAt,
        Instant updatedAt,
        List<StepView> steps,
        List<FaultView> faults,
        List<String> sameTitle,
        List<ArchiveFindingView> archive,
        @Nullable OriginView origin,
        List<PublicationConsentView> consents,
        List<CallView> sendOnTo,
        int version) {}
