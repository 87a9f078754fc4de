package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.entry.Entries;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Editions;

/** Shows who may not judge what, and takes the organiser's word for what the data cannot tell. */
@Singleton
class ConflictService {

    private final Panels panels;
    private final ConflictFinder conflicts;
    private final ConflictRepository rows;
    private final SheetRepository sheets;
    private final Reopening reopening;
    private final Entries entries;
    private final Editions editions;
    private final Access access;
    private final Journal journal;

    ConflictService(
            Panels panels,
            ConflictFinder conflicts,
            ConflictRepository rows,
            SheetRepository sheets,
            Reopening reopening,
            Entries entries,
            Editions editions,
            Access access,
            Journal journal) {
        this.panels = panels;
        this.conflicts = conflicts;
        this.rows = rows;
        this.sheets = sheets;
        this.reopening = reopening;
        this.entries = entries;
        this.editions = editions;
        this.access = access;
        this.journal = journal;
    }

    /** A chair sees the panels in the chair's care, except what concerns entries the chair may not judge. */
    @UseCase(readOnly = true)
    List<ConflictView> list(Caller caller, UUID editionId) {
        var edition = editions.glance(editionId);
        boolean all = access.may(caller, Action.CONFLICT_LIST, Scope.edition(editionId));
        var seatings = panels.seatings(edition);
        var visible = seatings.stream()
                .flatMap(seating -> seating.panels().stream())
                .filter(panel -> access.may(caller, Action.CONFLICT_LIST, Scope.panel(editionId, panel.id())))
                .map(PanelRow::id)
                .toList();
        if (!all && visible.isEmpty()) {
            access.require(caller, Action.CONFLICT_LIST, Scope.edition(editionId));
        }
        var eligible = entries.listEligible(editionId);
        var known = conflicts.ofEdition(editionId, eligible);
        return eligible.stream()
                .filter(entry -> all || isFree(caller, seatings, known, entry))
                .flatMap(entry -> seatings.stream().flatMap(seating -> of(entry, seating, known, visible)))
                .distinct()
                .toList();
    }

    private static boolean isFree(Caller caller, List<Seating> seatings, Conflicts known, EligibleEntry entry) {
        return seatings.stream()
                .flatMap(seating -> seating.members().stream())
                .filter(member -> member.judgeId().equals(caller.accountId()))
                .noneMatch(member -> known.has(member.sitter(), entry));
    }

    private static Stream<ConflictView> of(EligibleEntry entry, Seating seating, Conflicts known, List<UUID> visible) {
        return seating.panelOf(entry).filter(visible::contains).stream()
                .flatMap(panel -> seating.membersOf(panel).stream())
                .flatMap(member -> known.find(member.sitter(), entry, member.fullName()).stream());
    }

    /** Takes the judge off the entry at once: an open sheet is closed, a sealed one no longer counts but is kept. */
    @UseCase
    void declare(Caller caller, UUID editionId, ConflictRequest request) {
        access.require(caller, Action.CONFLICT_DECLARE, Scope.edition(editionId));
        var edition = Contest.requireStaffing(editions.lock(editionId));
        var entry = entries.get(request.entryId());
        boolean isJudge = panels.isMember(editionId, request.judgeId());
        if (!entry.editionId().equals(editionId) || !isJudge) {
            throw RuleBroken.of(JudgingRule.NOT_IN_EDITION);
        }
        if (rows.find(entry.id(), request.judgeId()).isPresent()) {
            throw RuleBroken.of(JudgingRule.CONFLICT_KNOWN);
        }
        conflicts.declare(caller, editionId, entry.id(), request.judgeId(), request.reason());
        sheets.ofPair(entry.id(), request.judgeId())
                .forEach(sheet -> reopening.takeOut(caller, edition, sheet, request.reason()));
        journal.record(
                caller.accountId(),
                "conflict.declared",
                Subject.entry(entry.id(), editionId),
                request.reason(),
                Map.of("judge", request.judgeId()));
    }
}
