package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.kernel.PageView;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.FormFault;

/** Reads dossiers: the owner sees what is being typed, everybody else what was handed in. */
@Singleton
class Dossiers {

    private final EntryRepository entries;
    private final AttachmentRepository attachments;
    private final CheckRepository checks;
    private final AuthorRepository authors;
    private final Archive archive;
    private final Forwarded forwarded;
    private final EntryGate gate;
    private final Access access;
    private final Editions editions;
    private final DossierJson json;
    private final InstantSource clock;

    Dossiers(
            EntryRepository entries,
            AttachmentRepository attachments,
            CheckRepository checks,
            AuthorRepository authors,
            Archive archive,
            Forwarded forwarded,
            EntryGate gate,
            Access access,
            Editions editions,
            DossierJson json,
            InstantSource clock) {
        this.entries = entries;
        this.attachments = attachments;
        this.checks = checks;
        this.authors = authors;
        this.archive = archive;
        this.forwarded = forwarded;
        this.gate = gate;
        this.access = access;
        this.editions = editions;
        this.json = json;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    EntryReading read(Caller caller, UUID id) {
        var row = gate.read(caller, Action.ENTRY_VIEW, id);
        var edition = editions.glance(row.editionId());
        boolean mine = caller.accountId().equals(row.ownerId());
        boolean typing = row.dossier() == null || (mine && row.state().isEditable());
        return typing ? typed(row, edition, mine) : handedIn(caller, row, edition, mine);
    }

    private EntryReading typed(EntryRow row, Edition edition, boolean mine) {
        var draft = json.draft(row.draft());
        var files = attachments.of(row.id()).stream()
                .map(AttachmentRow::toAttachment)
                .toList();
        var faults = row.state().isEditable()
                ? DossierCheck.check(
                        edition.rulebook(), draft, files, archive.history(edition, row.id(), draft), today())
                : List.<FormFault>of();
        var steps = checks.of(row.id());
        var background = new Background(List.of(), forwarded.origin(row), List.of(), List.of());
        return new EntryReading(row, edition, draft, files, mine, false, false, mine, steps, faults, background);
    }

    private EntryReading handedIn(Caller caller, EntryRow row, Edition edition, boolean mine) {
        var dossier = json.dossier(row.dossier());
        boolean judge = !mine && gate.isJudge(caller, row);
        boolean blind = judge && gate.isBlindFor(caller, row);
        boolean checker = !mine && gate.may(caller, Action.ENTRY_QUEUE, row);
        boolean people = mine || gate.may(caller, Action.CONSENT_WITHDRAW, row);
        var found = checker ? archive.search(edition, row.id(), dossier.content()) : List.<Found>of();
        var faults = checker && row.state() == EntryState.SUBMITTED
                ? DossierCheck.check(
                        edition.rulebook(),
                        dossier.content(),
                        dossier.attachments(),
                        archive.history(edition, found),
                        today())
                : List.<FormFault>of();
        var steps = judge ? List.<CheckLine>of() : checks.of(row.id());
        var background = judge ? Background.NONE : background(caller, row, edition, found, people);
        return new EntryReading(
                row,
                edition,
                dossier.content(),
                judge ? dossier.filesForJudges(edition.rulebook()) : dossier.attachments(),
                mine,
                blind,
                checker,
                people,
                steps,
                faults,
                background);
    }

    private Background background(Caller caller, EntryRow row, Edition edition, List<Found> found, boolean people) {
        var children = people
                ? authors.of(row.id()).stream()
                        .filter(author -> author.consentPublication() != null)
                        .toList()
                : List.<AuthorRow>of();
        return new Background(found, forwarded.origin(row), children, forwarded.onward(caller, row, edition));
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    @UseCase(readOnly = true)
    PageView<EntryLine> mine(Caller caller, @Nullable UUID after, int limit) {
        access.require(caller, Action.ENTRY_LIST_OWN, Scope.own(caller.accountId()));
        return PageView.cut(
                entries.ofOwner(caller.accountId(), after, limit + 1),
                limit,
                line -> line.id().toString());
    }

    /** The receipt of what was handed in last. */
    @UseCase(readOnly = true)
    EntryReading receipt(Caller caller, UUID id) {
        var row = gate.read(caller, Action.ENTRY_RECEIPT, id);
        if (row.dossier() == null) {
            throw RuleBroken.of(EntryRule.NO_RECEIPT);
        }
        return handedIn(
                caller,
                row,
                editions.glance(row.editionId()),
                caller.accountId().equals(row.ownerId()));
    }
}
