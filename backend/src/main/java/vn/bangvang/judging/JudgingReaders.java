package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.entry.EntryReaders;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Round;

/** Lets those who judge an entry, or vote on it, and the chairs of its panels read its dossier. */
@Singleton
class JudgingReaders implements EntryReaders {

    private final WorkRepository work;
    private final Panels panels;
    private final Rounds rounds;
    private final ConflictFinder conflicts;
    private final Contest contest;

    JudgingReaders(WorkRepository work, Panels panels, Rounds rounds, ConflictFinder conflicts, Contest contest) {
        this.work = work;
        this.panels = panels;
        this.rounds = rounds;
        this.conflicts = conflicts;
        this.contest = contest;
    }

    @Override
    public Set<UUID> assignees(UUID entryId) {
        var accounts =
                work.liveOf(entryId).stream().map(SheetKey::judgeId).collect(Collectors.toCollection(HashSet::new));
        accounts.addAll(voters(entryId));
        return accounts;
    }

    /** Members of the councils that vote on it. */
    private Set<UUID> voters(UUID entryId) {
        return panelsOf(entryId).stream()
                .filter(panel -> round(panel).isVoted())
                .flatMap(panel -> panels.seating(edition(panel), round(panel)).seatedOf(panel.panelId()).stream())
                .map(Member::judgeId)
                .filter(member -> !conflicts.has(member, entryId))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> panelIds(UUID entryId) {
        return panelsOf(entryId).stream().map(EntryPanel::panelId).collect(Collectors.toSet());
    }

    /** The last round in which this person has to do with the entry decides. */
    @Override
    public boolean isBlindFor(UUID accountId, UUID entryId) {
        var sheets = work.liveOf(entryId).stream()
                .filter(sheet -> sheet.judgeId().equals(accountId))
                .map(SheetKey::round)
                .collect(Collectors.toSet());
        return panelsOf(entryId).stream()
                .filter(panel -> sheets.contains(panel.round()) || sits(accountId, panel))
                .max(Comparator.comparingInt(
                        panel -> edition(panel).rulebook().rounds().indexOf(round(panel))))
                .map(panel -> round(panel).blind())
                .orElse(true);
    }

    private boolean sits(UUID accountId, EntryPanel panel) {
        return panels.seating(edition(panel), round(panel)).seatedOf(panel.panelId()).stream()
                .anyMatch(member -> member.judgeId().equals(accountId)
                        && (member.isChair() || round(panel).isVoted()));
    }

    /** One for each round in which the entry takes part. */
    private List<EntryPanel> panelsOf(UUID entryId) {
        return work.panelsOf(entryId).stream()
                .filter(panel -> rounds.isEntrant(edition(panel), panel.round(), entryId))
                .toList();
    }

    private Edition edition(EntryPanel panel) {
        return contest.get(panel.editionId());
    }

    private Round round(EntryPanel panel) {
        return Contest.round(edition(panel), panel.round());
    }
}
