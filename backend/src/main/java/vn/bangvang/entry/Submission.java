package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.Editions;
import vn.bangvang.programme.Units;
import vn.bangvang.rulebook.AgeGroup;
import vn.bangvang.rulebook.AuthorDetail;
import vn.bangvang.rulebook.FormFault;
import vn.bangvang.rulebook.Rulebook;

/** Hands a dossier in: judged whole, frozen, numbered and receipted in one transaction. */
@Singleton
class Submission {

    private final EntryRepository entries;
    private final AttachmentRepository attachments;
    private final Authors authors;
    private final Supervisors supervisors;
    private final Archive archive;
    private final Register register;
    private final EntryGate gate;
    private final EntryActs acts;
    private final Editions editions;
    private final Units units;
    private final DossierJson json;
    private final InstantSource clock;

    Submission(
            EntryRepository entries,
            AttachmentRepository attachments,
            Authors authors,
            Supervisors supervisors,
            Archive archive,
            Register register,
            EntryGate gate,
            EntryActs acts,
            Editions editions,
            Units units,
            DossierJson json,
            InstantSource clock) {
        this.entries = entries;
        this.attachments = attachments;
        this.authors = authors;
        this.supervisors = supervisors;
        this.archive = archive;
        this.register = register;
        this.gate = gate;
        this.acts = acts;
        this.editions = editions;
        this.units = units;
        this.json = json;
        this.clock = clock;
    }

    /** What was handed in already is not handed in twice: the second click gets the first one's receipt. */
    @UseCase
    Receipt submit(Caller caller, UUID id, int seen) {
        var row = gate.take(caller, Action.ENTRY_SUBMIT, id);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var code = row.code();
        var submittedAt = row.submittedAt();
        if (!row.state().isEditable() && row.state() != EntryState.WITHDRAWN && code != null && submittedAt != null) {
            return new Receipt(id, code, row.title(), submittedAt, row.version());
        }
        row.state().to(EntryState.SUBMITTED);
        EntryGate.requireSeen(row, seen);
        var edition = editions.get(row.editionId());
        requireInTime(row, edition, now);
        var files = attachments.of(id).stream().map(AttachmentRow::toAttachment).toList();
        var today = VietnamTime.day(now);
        var draft = Tidy.draft(json.draft(row.draft()), edition.rulebook(), today);
        var history = archive.history(edition, id, draft);
        requireComplete(DossierCheck.check(edition.rulebook(), draft, files, history, today));
        return store(caller, row, edition, new Dossier(draft, files), now);
    }

    private static void requireInTime(EntryRow row, Edition edition, Instant now) {
        var due = row.supplementDueAt();
        if (row.state() == EntryState.DRAFT || due == null) {
            EntryWindow.requireOpen(edition, now);
            return;
        }
        if (!now.isBefore(due)) {
            throw RuleBroken.of(EntryRule.SUPPLEMENT_LATE, "dueAt", due, "dueOn", VietnamTime.words(due));
        }
        if (!EntryWindow.isBeforeDecision(edition)) {
            throw RuleBroken.of(EntryRule.CHECKS_CLOSED, "state", edition.state());
        }
    }

    private static void requireComplete(List<FormFault> faults) {
        var blocking = DossierCheck.blocking(faults);
        if (!blocking.isEmpty()) {
            throw RuleBroken.withViolations(EntryRule.INCOMPLETE, blocking);
        }
    }

    private static @Nullable String ageGroup(Rulebook rulebook, List<AuthorDraft> authors) {
        var births = authors.stream()
                .map(author -> DossierCheck.day(author.detail(AuthorDetail.Kind.BIRTH_DATE)))
                .filter(Objects::nonNull)
                .toList();
        return rulebook.ageGroupOf(births).map(AgeGroup::code).orElse(null);
    }

    private Receipt store(Caller caller, EntryRow row, Edition edition, Dossier dossier, Instant now) {
        var content = dossier.content();
        var unit = Text.nfcOrNull(content.submittingUnit());
        var unitId = units.idOf(unit).orElse(null);
        boolean again = row.number() != null;
        authors.replace(row.id(), content.authors(), again, now);
        supervisors.replace(row.id(), content, edition.rulebook(), again, now);
        acts.step(row, EntryState.SUBMITTED, caller.accountId(), null, null, now);
        acts.record(caller.accountId(), again ? "entry.resubmitted" : "entry.submitted", row, null, Map.of());
        var keys = SearchKeys.of(content);
        var draft = json.write(content);
        var frozen = json.write(dossier);
        int number = row.number() == null ? register.next(row.editionId()) : row.number();
        var code = row.code() == null ? EntryCode.of(edition, number) : row.code();
        entries.submit(
                row.id(),
                row.state().to(EntryState.SUBMITTED),
                content.title(),
                keys.title(),
                keys.all(),
                content.field(),
                ageGroup(edition.rulebook(), content.authors()),
                unit,
                unitId,
                keys.leadAuthor(),
                draft,
                frozen,
                now,
                number,
                code,
                now);
        acts.mail(
                row,
                again ? "entry-resubmitted" : "entry-submitted",
                code,
                content.title(),
                Map.of("at", VietnamTime.words(now)));
        return new Receipt(row.id(), code, content.title(), now, row.version() + 1);
    }
}
