package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.judging.RoundPanels;
import vn.bangvang.judging.SeatedPanel;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Round;
import vn.bangvang.scoring.BallotCount;

/** What a council has still to vote on. */
@Singleton
class Agendas {

    private final AgendaRepository rows;
    private final ClosedVotes votes;
    private final RoundPanels panels;

    Agendas(AgendaRepository rows, ClosedVotes votes, RoundPanels panels) {
        this.rows = rows;
        this.votes = votes;
        this.panels = panels;
    }

    /** The entries of the next meeting and which vote on them it is; no entries when nothing is left. */
    record Next(int turn, List<EligibleEntry> entries) {}

    /** Entries without a vote first; then, if the rules allow another turn, those that no turn has decided. */
    Next next(Edition edition, SeatedPanel panel) {
        var round = Sittings.round(edition, panel.round());
        var before = panels.entriesBefore(panel.id());
        var counted = byEntry(edition, round.code());
        var unvoted = before.stream().filter(e -> !counted.containsKey(e.id())).toList();
        return unvoted.isEmpty() ? again(edition, round, before, counted) : new Next(1, unvoted);
    }

    private static Next again(
            Edition edition, Round round, List<EligibleEntry> before, Map<UUID, List<BallotCount>> counted) {
        var verdicts = new Verdicts(edition.rulebook(), round);
        var undecided = new TreeMap<Integer, List<EligibleEntry>>();
        for (var entry : before) {
            var turns = counted.getOrDefault(entry.id(), List.of());
            if (turns.size() < round.vote().turns() && !verdicts.isDecided(verdicts.of(turns))) {
                undecided
                        .computeIfAbsent(turns.size() + 1, turn -> new ArrayList<>())
                        .add(entry);
            }
        }
        var first = undecided.firstEntry();
        return first == null ? new Next(1, List.of()) : new Next(first.getKey(), first.getValue());
    }

    /** Puts entries before a meeting just called. */
    void put(MeetingRow meeting, List<EligibleEntry> entries) {
        entries.forEach(entry -> rows.add(meeting.id(), entry.id(), meeting.round(), meeting.turn()));
    }

    Map<UUID, List<BallotCount>> byEntry(Edition edition, String round) {
        return votes.of(edition).stream()
                .filter(count -> count.round().equals(round))
                .collect(Collectors.groupingBy(count -> UUID.fromString(count.entry())));
    }
}
