package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Contacts;
import vn.bangvang.account.Scope;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.People;

/** Begins dossiers and keeps what is typed. */
@Singleton
class Drafting {

    private final EntryRepository entries;
    private final AttachmentRepository attachments;
    private final EntryGate gate;
    private final Access access;
    private final Editions editions;
    private final Contacts contacts;
    private final Archive archive;
    private final DossierJson json;
    private final Ids ids;
    private final InstantSource clock;

    Drafting(
            EntryRepository entries,
            AttachmentRepository attachments,
            EntryGate gate,
            Access access,
            Editions editions,
            Contacts contacts,
            Archive archive,
            DossierJson json,
            Ids ids,
            InstantSource clock) {
        this.entries = entries;
        this.attachments = attachments;
        this.gate = gate;
        this.access = access;
        this.editions = editions;
        this.contacts = contacts;
        this.archive = archive;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new draft: with the caller as its first author, unless only units put people forward. */
    @UseCase
    UUID begin(Caller caller, UUID editionId) {
        access.require(caller, Action.ENTRY_CREATE, Scope.entry(editionId, caller.accountId()));
        var edition = editions.get(editionId);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        EntryWindow.requireOpen(edition, now);
        var people = edition.rulebook().people();
        var first = people.enteredBy() == People.EnteredBy.UNIT ? AuthorDraft.NOBODY : self(caller);
        var draft = Draft.begun(people.entrants().getFirst().name(), first);
        return entries.save(EntryRow.begun(ids.next(), editionId, caller.accountId(), json.write(draft), now))
                .id();
    }

    private AuthorDraft self(Caller caller) {
        var person = contacts.get(caller.accountId());
        return AuthorDraft.named(person.fullName(), person.email());
    }

    /** Keeps the form as it is, however incomplete, and says what is still missing. */
    @UseCase
    Saved save(Caller caller, UUID id, int seen, Draft draft) {
        var row = gate.take(caller, Action.ENTRY_EDIT, id);
        requireEditable(row);
        EntryGate.requireSeen(row, seen);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var field = draft.field().isBlank() || draft.field().length() > 40 ? null : draft.field();
        entries.saveDraft(id, json.write(draft), shortTitle(draft.title()), field, now);
        var edition = editions.glance(row.editionId());
        var files = attachments.of(id).stream().map(AttachmentRow::toAttachment).toList();
        var history = archive.history(edition, id, draft);
        var faults = DossierCheck.check(edition.rulebook(), draft, files, history, VietnamTime.day(now));
        return new Saved(row.version() + 1, now, faults);
    }

    static void requireEditable(EntryRow row) {
        if (!row.state().isEditable()) {
            throw RuleBroken.of(EntryRule.NOT_EDITABLE, "state", row.state());
        }
    }

    /** The title as lists show it; the draft keeps it whole. */
    static String shortTitle(String title) {
        var text = Text.nfc(title);
        return text.length() <= DossierCheck.TITLE_MAX ? text : text.substring(0, DossierCheck.TITLE_MAX - 1) + "…";
    }
}
