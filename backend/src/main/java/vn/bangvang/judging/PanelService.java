package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.entry.Entries;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.Violation;
import vn.bangvang.programme.Edition;

/** Panels of an edition and the fields each of them judges. */
@Singleton
class PanelService {

    private final PanelRepository panels;
    private final Panels reader;
    private final SheetRepository sheets;
    private final Contest contest;
    private final Entries entries;
    private final Access access;
    private final Journal journal;
    private final Ids ids;
    private final InstantSource clock;

    PanelService(
            PanelRepository panels,
            Panels reader,
            SheetRepository sheets,
            Contest contest,
            Entries entries,
            Access access,
            Journal journal,
            Ids ids,
            InstantSource clock) {
        this.panels = panels;
        this.reader = reader;
        this.sheets = sheets;
        this.contest = contest;
        this.entries = entries;
        this.access = access;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** A chair sees the panels in the chair's care, the organiser and the secretariat all. */
    @UseCase(readOnly = true)
    List<PanelView> list(Caller caller, UUID editionId) {
        contest.get(editionId);
        var views = views(editionId).stream()
                .filter(panel -> access.may(caller, Action.PANEL_LIST, Scope.panel(editionId, panel.id())))
                .toList();
        if (views.isEmpty()) {
            access.require(caller, Action.PANEL_LIST, Scope.edition(editionId));
        }
        return views;
    }

    @UseCase
    PanelView add(Caller caller, UUID editionId, PanelRequest request) {
        access.require(caller, Action.PANEL_CHANGE, Scope.edition(editionId));
        var edition = contest.staffing(editionId);
        var id = ids.next();
        require(edition, id, request);
        panels.save(new PanelRow(id, editionId, Text.nfc(request.name()), clock.instant(), 0));
        setFields(editionId, id, request);
        record(caller, "panel.added", editionId, id, request);
        return view(editionId, id);
    }

    @UseCase
    PanelView change(Caller caller, UUID id, int seen, PanelRequest request) {
        var panel = reader.get(id);
        access.require(caller, Action.PANEL_CHANGE, Scope.edition(panel.editionId()));
        var edition = contest.staffing(panel.editionId());
        if (panel.version() != seen) {
            throw RuleBroken.of(JudgingRule.PANEL_STALE);
        }
        require(edition, id, request);
        requireUnused(panel, request);
        panels.update(new PanelRow(id, panel.editionId(), Text.nfc(request.name()), panel.createdAt(), seen));
        panels.clearFields(id);
        setFields(panel.editionId(), id, request);
        record(caller, "panel.changed", panel.editionId(), id, request);
        return view(panel.editionId(), id);
    }

    private void require(Edition edition, UUID id, PanelRequest request) {
        var faults = IntStream.range(0, request.fields().size())
                .filter(i ->
                        edition.rulebook().findField(request.fields().get(i)).isEmpty())
                .mapToObj(i -> Violation.of("fields[%d]".formatted(i), "judging.field-unknown"))
                .toList();
        if (!faults.isEmpty()) {
            throw RuleBroken.withViolations(JudgingRule.PANEL_INVALID, faults);
        }
        var seating = reader.seating(edition.id());
        var name = Text.searchKey(request.name());
        for (var other : seating.panels()) {
            if (other.id().equals(id)) {
                continue;
            }
            if (Text.searchKey(other.name()).equals(name)) {
                throw RuleBroken.of(JudgingRule.PANEL_NAME_TAKEN, "panel", other.name());
            }
            seating.fieldsOf(other.id()).stream()
                    .filter(request.fields()::contains)
                    .findFirst()
                    .ifPresent(field -> {
                        throw RuleBroken.of(JudgingRule.FIELD_TAKEN, "field", field, "panel", other.name());
                    });
        }
    }

    /** A field whose entries are being judged stays with its panel. */
    private void requireUnused(PanelRow panel, PanelRequest request) {
        var lost = new HashSet<>(reader.seating(panel.editionId()).fieldsOf(panel.id()));
        request.fields().forEach(lost::remove);
        for (var field : lost) {
            if (sheets.countOfField(panel.id(), field) > 0) {
                throw RuleBroken.of(JudgingRule.FIELD_IN_USE, "field", field);
            }
        }
    }

    private void setFields(UUID editionId, UUID panelId, PanelRequest request) {
        var now = clock.instant();
        request.fields().stream().distinct().forEach(code -> panels.addField(editionId, code, panelId, now));
    }

    PanelView view(UUID editionId, UUID panelId) {
        return views(editionId).stream()
                .filter(panel -> panel.id().equals(panelId))
                .findFirst()
                .orElseThrow(() -> RuleBroken.of(JudgingRule.PANEL_MISSING));
    }

    private List<PanelView> views(UUID editionId) {
        var seating = reader.seating(editionId);
        var byPanel = seating.byPanel(entries.listEligible(editionId));
        var loads = new Loads(sheets.loads(editionId));
        return seating.panels().stream()
                .map(panel -> view(panel, seating, loads, byPanel.getOrDefault(panel.id(), List.of())))
                .toList();
    }

    private static PanelView view(PanelRow panel, Seating seating, Loads loads, List<EligibleEntry> entries) {
        var people = seating.membersOf(panel.id()).stream()
                .filter(member -> member.seated() || loads.of(member, SheetState.SEALED) > 0)
                .map(loads::view)
                .toList();
        return new PanelView(
                panel.id(),
                panel.editionId(),
                panel.name(),
                seating.fieldsOf(panel.id()),
                people,
                entries.size(),
                panel.version());
    }

    private void record(Caller caller, String act, UUID editionId, UUID panelId, PanelRequest request) {
        journal.record(
                caller.accountId(),
                act,
                Subject.of("panel", panelId, editionId),
                null,
                Map.of("panel", request.name(), "fields", String.join(", ", request.fields())));
    }
}
