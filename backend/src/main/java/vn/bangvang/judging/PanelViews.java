package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.entry.Entries;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;

/** Shows the panels of an edition, round by round. */
@Singleton
class PanelViews {

    private final Panels panels;
    private final SheetRepository sheets;
    private final Rounds rounds;
    private final Entries entries;
    private final Contest contest;
    private final Access access;

    PanelViews(Panels panels, SheetRepository sheets, Rounds rounds, Entries entries, Contest contest, Access access) {
        this.panels = panels;
        this.sheets = sheets;
        this.rounds = rounds;
        this.entries = entries;
        this.contest = contest;
        this.access = access;
    }

    /** A chair sees the panels in the chair's care, the organiser and the secretariat all. */
    @UseCase(readOnly = true)
    List<PanelView> list(Caller caller, UUID editionId) {
        var views = views(contest.get(editionId)).stream()
                .filter(panel -> access.may(caller, Action.PANEL_LIST, Scope.panel(editionId, panel.id())))
                .toList();
        if (views.isEmpty()) {
            access.require(caller, Action.PANEL_LIST, Scope.edition(editionId));
        }
        return views;
    }

    PanelView get(Edition edition, UUID panelId) {
        return views(edition).stream()
                .filter(panel -> panel.id().equals(panelId))
                .findFirst()
                .orElseThrow(() -> RuleBroken.of(JudgingRule.PANEL_MISSING));
    }

    private List<PanelView> views(Edition edition) {
        var eligible = entries.listEligible(edition.id());
        var loads = new Loads(sheets.loads(edition.id()));
        return panels.seatings(edition).stream()
                .flatMap(seating -> {
                    var byPanel = seating.byPanel(rounds.entrants(edition, seating.round(), eligible));
                    return seating.panels().stream()
                            .map(panel -> view(panel, seating, loads, byPanel.getOrDefault(panel.id(), List.of())));
                })
                .toList();
    }

    private PanelView view(PanelRow panel, Seating seating, Loads loads, List<EligibleEntry> before) {
        var people = seating.membersOf(panel.id()).stream()
                .filter(member -> member.seated() || loads.of(member, SheetState.SEALED) > 0)
                .map(loads::view)
                .toList();
        return new PanelView(
                panel.id(),
                panel.editionId(),
                panel.round(),
                panel.name(),
                seating.fieldsOf(panel.id()),
                panels.unitName(panel),
                people,
                before.size(),
                panel.version());
    }
}
