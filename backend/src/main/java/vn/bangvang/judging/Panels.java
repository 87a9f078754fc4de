package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.bangvang.kernel.RuleBroken;

/** Reads panels for the services of this feature. */
@Singleton
class Panels {

    private final PanelRepository panels;
    private final PanelMemberRepository members;

    Panels(PanelRepository panels, PanelMemberRepository members) {
        this.panels = panels;
        this.members = members;
    }

    PanelRow get(UUID id) {
        return panels.findById(id).orElseThrow(() -> RuleBroken.of(JudgingRule.PANEL_MISSING));
    }

    Seating seating(UUID editionId) {
        return new Seating(panels.ofEdition(editionId), panels.fieldsOf(editionId), members.ofEdition(editionId));
    }
}
