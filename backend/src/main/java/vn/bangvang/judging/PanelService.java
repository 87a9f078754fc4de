package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.Violation;
import vn.bangvang.programme.Units;
import vn.bangvang.rulebook.Round;

/** Makes the panels of each round and says what each of them judges. */
@Singleton
class PanelService {

    private final PanelRepository panels;
    private final Panels reader;
    private final PanelViews views;
    private final SheetRepository sheets;
    private final Contest contest;
    private final Units units;
    private final Access access;
    private final Journal journal;
    private final Ids ids;
    private final InstantSource clock;

    PanelService(
            PanelRepository panels,
            Panels reader,
            PanelViews views,
            SheetRepository sheets,
            Contest contest,
            Units units,
            Access access,
            Journal journal,
            Ids ids,
            InstantSource clock) {
        this.panels = panels;
        this.reader = reader;
        this.views = views;
        this.sheets = sheets;
        this.contest = contest;
        this.units = units;
        this.access = access;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @UseCase
    PanelView add(Caller caller, UUID editionId, PanelRequest request) {
        access.require(caller, Action.PANEL_CHANGE, Scope.edition(editionId));
        var edition = contest.lockStaffing(editionId);
        var seating = reader.seating(edition, Contest.round(edition, request.round()));
        var round = seating.round().code();
        var id = ids.next();
        var unit = unitOf(request);
        new PanelFit(edition, seating, id, request).require(unit);
        var row = new PanelRow(id, editionId, round, unit, Text.nfc(request.name()), clock.instant(), 0);
        panels.save(row);
        setFields(row, request);
        record(caller, "panel.added", row, request);
        return views.get(edition, id);
    }

    @UseCase
    PanelView change(Caller caller, UUID id, int seen, PanelRequest request) {
        var panel = reader.get(id);
        access.require(caller, Action.PANEL_CHANGE, Scope.edition(panel.editionId()));
        var edition = contest.lockStaffing(panel.editionId());
        if (panel.version() != seen) {
            throw RuleBroken.of(JudgingRule.PANEL_STALE);
        }
        var seating = reader.seating(edition, panel);
        requireSameRound(seating.round(), request);
        var unit = unitOf(request);
        new PanelFit(edition, seating, id, request).require(unit);
        requireUnused(panel, seating, unit, request);
        var row =
                new PanelRow(id, edition.id(), panel.round(), unit, Text.nfc(request.name()), panel.createdAt(), seen);
        panels.update(row);
        panels.clearFields(id);
        setFields(row, request);
        record(caller, "panel.changed", row, request);
        return views.get(edition, id);
    }

    private @Nullable UUID unitOf(PanelRequest request) {
        return units.idOf(request.unit()).orElse(null);
    }

    private static void requireSameRound(Round round, PanelRequest request) {
        if (request.round() != null && !request.round().equals(round.code())) {
            throw RuleBroken.withViolations(
                    JudgingRule.PANEL_INVALID, List.of(Violation.of("round", "judging.panel-keeps-round")));
        }
    }

    /** What is being judged stays with its panel. */
    private void requireUnused(PanelRow panel, Seating seating, @Nullable UUID unit, PanelRequest request) {
        var lost = new HashSet<>(seating.fieldsOf(panel.id()));
        request.fields().forEach(lost::remove);
        for (var field : lost) {
            if (sheets.countOfField(panel.id(), field) > 0) {
                throw RuleBroken.of(JudgingRule.FIELD_IN_USE, "field", field);
            }
        }
        if (panel.unitId() != null
                && !panel.unitId().equals(unit)
                && !sheets.ofPanel(panel.id(), panel.round()).isEmpty()) {
            throw RuleBroken.of(JudgingRule.UNIT_IN_USE);
        }
    }

    private void setFields(PanelRow panel, PanelRequest request) {
        var now = clock.instant();
        request.fields().stream()
                .distinct()
                .forEach(code -> panels.addField(panel.editionId(), panel.round(), code, panel.id(), now));
    }

    private void record(Caller caller, String act, PanelRow panel, PanelRequest request) {
        journal.record(
                caller.accountId(),
                act,
                Subject.of("panel", panel.id(), panel.editionId()),
                null,
                Map.of(
                        "panel",
                        panel.name(),
                        "round",
                        panel.round(),
                        "fields",
                        String.join(", ", request.fields()),
                        "unit",
                        request.unit() == null ? "" : request.unit()));
    }
}
