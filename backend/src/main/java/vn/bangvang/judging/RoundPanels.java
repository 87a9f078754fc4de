package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.Editions;

/** Panels with their people and their entries, for the features that come after. */
@Singleton
public class RoundPanels {

    private final Panels panels;
    private final Rounds rounds;
    private final ConflictFinder conflicts;
    private final Editions editions;

    RoundPanels(Panels panels, Rounds rounds, ConflictFinder conflicts, Editions editions) {
        this.panels = panels;
        this.rounds = rounds;
        this.conflicts = conflicts;
        this.editions = editions;
    }

    /** The panels of a round in the order in which they were made. */
    @UseCase(readOnly = true)
    public List<SeatedPanel> of(UUID editionId, String round) {
        var edition = editions.glance(editionId);
        var seating = panels.seating(edition, Contest.round(edition, round));
        return seating.panels().stream().map(panel -> seated(panel, seating)).toList();
    }

    /** Refuses with {@code judging.panel-missing} when there is no such panel. */
    @UseCase(readOnly = true)
    public SeatedPanel get(UUID panelId) {
        var panel = panels.get(panelId);
        return seated(panel, panels.seating(editions.glance(panel.editionId()), panel));
    }

    private static SeatedPanel seated(PanelRow panel, Seating seating) {
        var members = seating.membersOf(panel.id()).stream()
                .map(member -> new Seat(member.judgeId(), member.fullName(), member.role(), member.seated()))
                .toList();
        return new SeatedPanel(panel.id(), panel.editionId(), panel.round(), panel.name(), members);
    }

    /** What the panel has to judge or vote on in its round, in the order of the register. */
    @UseCase(readOnly = true)
    public List<EligibleEntry> entriesBefore(UUID panelId) {
        var panel = panels.get(panelId);
        return entriesBefore(panel, editions.glance(panel.editionId()));
    }

    private List<EligibleEntry> entriesBefore(PanelRow panel, Edition edition) {
        var seating = panels.seating(edition, panel);
        return seating.byPanel(rounds.entrants(edition, seating.round())).getOrDefault(panel.id(), List.of());
    }

    /** For each of the panel's entries the members who have a conflict with it; entries without one are left out. */
    @UseCase(readOnly = true)
    public Map<UUID, Set<UUID>> conflicts(UUID panelId) {
        var panel = panels.get(panelId);
        var edition = editions.glance(panel.editionId());
        var before = entriesBefore(panel, edition);
        var known = conflicts.ofEdition(edition.id(), before);
        var members = panels.seating(edition, panel).membersOf(panelId);
        var found = new HashMap<UUID, Set<UUID>>();
        for (var entry : before) {
            var blocked = members.stream()
                    .filter(member -> known.has(member.sitter(), entry))
                    .map(Member::judgeId)
                    .collect(Collectors.toSet());
            if (!blocked.isEmpty()) {
                found.put(entry.id(), blocked);
            }
        }
        return found;
    }
}
