package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Round;

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

    Seating seating(Edition edition, Round round) {
        var all = panels.ofEdition(edition.id());
        return seating(round, all, panels.fieldsOf(edition.id()), members.ofEdition(edition.id()));
    }

    /** The panels of the round to which this one belongs. */
    Seating seating(Edition edition, PanelRow panel) {
        return seating(edition, Contest.round(edition, panel.round()));
    }

    /** Of every round, in the order in which they are held. */
    List<Seating> seatings(Edition edition) {
        var all = panels.ofEdition(edition.id());
        var fields = panels.fieldsOf(edition.id());
        var people = members.ofEdition(edition.id());
        return edition.rulebook().rounds().stream()
                .map(round -> seating(round, all, fields, people))
                .toList();
    }

    private static Seating seating(Round round, List<PanelRow> all, List<PanelField> fields, List<Member> people) {
        var own =
                all.stream().filter(panel -> panel.round().equals(round.code())).toList();
        var ids = own.stream().map(PanelRow::id).collect(Collectors.toSet());
        return new Seating(
                round,
                own,
                fields.stream().filter(field -> ids.contains(field.panelId())).toList(),
                people.stream().filter(member -> ids.contains(member.panelId())).toList());
    }

    boolean isMember(UUID editionId, UUID accountId) {
        return members.ofEdition(editionId).stream()
                .anyMatch(member -> member.judgeId().equals(accountId));
    }

    @Nullable
    String unitName(PanelRow panel) {
        return panel.unitId() == null ? null : panels.unitName(panel.unitId()).orElse(null);
    }
}
