package vn.bangvang.entry;

import jakarta.inject.Singleton;
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
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.FormFault;

/** Reads dossiers: the owner sees what is being typed, everybody else what was handed in. */
@Singleton
class Dossiers {

    private final EntryRepository entries;
    private final AttachmentRepository attachments;
    private final CheckRepository checks;
    private final EntryGate gate;
    private final Access access;
    private final Editions editions;
    private final DossierJson json;

    Dossiers(
            EntryRepository entries,
            AttachmentRepository attachments,
            CheckRepository checks,
            EntryGate gate,
            Access access,
            Editions editions,
            DossierJson json) {
        this.entries = entries;
        this.attachments = attachments;
        this.checks = checks;
        this.gate = gate;
        this.access = access;
        this.editions = editions;
        this.json = json;
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
        var faults =
                row.state().isEditable() ? DossierCheck.check(edition.rulebook(), draft, files) : List.<FormFault>of();
        var steps = checks.of(row.id());
        return new EntryReading(row, edition, draft, files, mine, false, false, steps, faults, List.of());
    }

    private EntryReading handedIn(Caller caller, EntryRow row, Edition edition, boolean mine) {
        var dossier = json.dossier(row.dossier());
        boolean judge = !mine && gate.isJudge(caller, row);
        boolean blind = judge && gate.isBlindFor(caller, row);
        boolean checker = !mine && gate.may(caller, Action.ENTRY_QUEUE, row);
        boolean pending = checker && row.state() == EntryState.SUBMITTED;
        var faults = pending
                ? DossierCheck.check(edition.rulebook(), dossier.content(), dossier.attachments())
                : List.<FormFault>of();
        var same = pending ? entries.sameTitle(row.editionId(), row.titleKey(), row.id()) : List.<String>of();
        var steps = judge ? List.<CheckLine>of() : checks.of(row.id());
        return new EntryReading(
                row, edition, dossier.content(), dossier.attachments(), mine, blind, checker, steps, faults, same);
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
