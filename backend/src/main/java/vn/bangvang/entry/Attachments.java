package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.AttachmentKind;
import vn.bangvang.storage.FileFormat;
import vn.bangvang.storage.FileName;
import vn.bangvang.storage.StoredFile;
import vn.bangvang.storage.UploadLimits;

/** Files of a dossier in the making. Content is stored before the transaction that points to it. */
@Singleton
class Attachments {

    private final AttachmentRepository attachments;
    private final EntryGate gate;
    private final DossierJson json;
    private final Editions editions;
    private final Ids ids;
    private final InstantSource clock;

    Attachments(
            AttachmentRepository attachments,
            EntryGate gate,
            DossierJson json,
            Editions editions,
            Ids ids,
            InstantSource clock) {
        this.attachments = attachments;
        this.gate = gate;
        this.json = json;
        this.editions = editions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a file of this kind may be; refuses before a byte of it is taken. */
    @UseCase(readOnly = true)
    UploadLimits limits(Caller caller, UUID entryId, String kindCode) {
        var row = gate.read(caller, Action.ENTRY_EDIT, entryId);
        Drafting.requireEditable(row);
        var kind = kind(row, kindCode);
        requireRoom(entryId, kind);
        var formats = EnumSet.noneOf(FileFormat.class);
        for (var format : FileFormat.values()) {
            if (kind.accepts(format.mediaType())) {
                formats.add(format);
            }
        }
        return new UploadLimits(kind.maxBytes(), formats);
    }

    /** Adds a stored file; the same file under the same kind and name is added once. */
    @UseCase
    Attachment add(Caller caller, UUID entryId, String kindCode, String typedName, StoredFile file) {
        var row = gate.take(caller, Action.ENTRY_EDIT, entryId);
        Drafting.requireEditable(row);
        var kind = kind(row, kindCode);
        var name = FileName.clean(typedName);
        var known = ofKind(entryId, kind)
                .filter(had -> had.sha256().equals(file.sha256()) && had.name().equals(name))
                .findFirst();
        if (known.isPresent()) {
            return known.get().toAttachment();
        }
        requireRoom(entryId, kind);
        var added = new AttachmentRow(
                ids.next(),
                entryId,
                kindCode,
                name,
                file.sha256(),
                file.size(),
                file.mediaType(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return attachments.save(added).toAttachment();
    }

    @UseCase
    void remove(Caller caller, UUID entryId, UUID attachmentId) {
        var row = gate.take(caller, Action.ENTRY_EDIT, entryId);
        Drafting.requireEditable(row);
        if (attachments.remove(attachmentId, entryId) == 0) {
            throw missing();
        }
    }

    /** A file the caller may read: of what was handed in, or of the owner's own draft. */
    @UseCase(readOnly = true)
    Attachment get(Caller caller, UUID entryId, UUID attachmentId) {
        var row = gate.read(caller, Action.ENTRY_VIEW, entryId);
        if (row.dossier() != null) {
            var submitted = json.dossier(row.dossier()).find(attachmentId);
            if (submitted.isPresent()) {
                return readable(caller, row, submitted.get());
            }
        }
        if (!caller.accountId().equals(row.ownerId())) {
            throw missing();
        }
        return attachments.of(entryId).stream()
                .filter(file -> file.id().equals(attachmentId))
                .map(AttachmentRow::toAttachment)
                .findFirst()
                .orElseThrow(Attachments::missing);
    }

    private Attachment readable(Caller caller, EntryRow row, Attachment file) {
        var dossier = editions.glance(row.editionId()).rulebook().dossier();
        if (gate.isJudge(caller, row) && !dossier.isForJudges(file.kind())) {
            throw missing();
        }
        return file;
    }

    private void requireRoom(UUID entryId, AttachmentKind kind) {
        if (ofKind(entryId, kind).count() >= kind.maxCount()) {
            throw RuleBroken.of(EntryRule.TOO_MANY_FILES, "max", kind.maxCount(), "kind", kind.name());
        }
    }

    private Stream<AttachmentRow> ofKind(UUID entryId, AttachmentKind kind) {
        return attachments.of(entryId).stream().filter(file -> file.kind().equals(kind.code()));
    }

    private AttachmentKind kind(EntryRow row, String code) {
        return editions.glance(row.editionId()).rulebook().dossier().attachments().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleBroken.of(EntryRule.ATTACHMENT_KIND_UNKNOWN, "kind", code));
    }

    private static RuleBroken missing() {
        return RuleBroken.of(EntryRule.ATTACHMENT_MISSING);
    }
}
