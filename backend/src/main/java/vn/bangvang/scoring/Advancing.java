package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.Advance;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Share;

/** Who goes on from a round. */
final class Advancing {

    private final Round round;
    private final List<ContestEntry> entering;
    private final Map<String, EntryResult> results;
    private final Map<String, VoteResult> votes;
    private final Set<String> chosen;
    private final List<Explanation> notes = new ArrayList<>();

    /** @param chosen keys of the entries that the panel of this round named */
    Advancing(
            Round round,
            List<ContestEntry> entering,
            List<EntryResult> results,
            List<VoteResult> votes,
            Set<String> chosen) {
        this.round = round;
        this.entering = entering;
        this.results = results.stream().collect(Collectors.toMap(EntryResult::entry, Function.identity()));
        this.votes = votes.stream().collect(Collectors.toMap(VoteResult::entry, Function.identity()));
        this.chosen = chosen;
    }

    /** The entries that go on, in the order in which they entered. */
    List<ContestEntry> goingOn() {
        return switch (round.advance()) {
            case Advance.All all -> told(e -> true, "advance-all");
            case Advance.Top(int count) -> told(best(count), "advance-top", "count", count);
            case Advance.TopPerField(int count) -> told(bestOfFields(count), "advance-top-per-field", "count", count);
            case Advance.TopShare(var share) -> {
                int count = share.least(entering.size());
                yield told(best(count), "advance-top-share", "share", share, "whole", entering.size(), "count", count);
            }
            case Advance.FromPoints(var points) -> told(reaching(points), "advance-from-points", "points", points);
            case Advance.FromVotes(var share) -> told(e -> reaches(e, share), "advance-from-votes", "share", share);
            case Advance.PanelDecision p -> told(e -> chosen.contains(e.entry()), "advance-panel");
        };
    }

    /** Why; to be asked after {@link #goingOn}. */
    List<Explanation> notes() {
        return notes;
    }

    private List<ContestEntry> told(Predicate<ContestEntry> goesOn, String code, Object... facts) {
        var going = entering.stream().filter(goesOn).toList();
        notes.addFirst(Explanation.of(code, facts).with("on", going.size(), "entered", entering.size()));
        return going;
    }

    private Predicate<ContestEntry> reaching(BigDecimal points) {
        return e -> {
            var result = results.get(e.entry());
            return result != null && result.total().isAtLeast(points);
        };
    }

    private boolean reaches(ContestEntry entry, Share share) {
        var vote = votes.get(entry.entry());
        return vote != null && vote.reaches(share);
    }

    private Predicate<ContestEntry> best(int count) {
        var best = best(count, entering);
        return e -> best.contains(e.entry());
    }

    private Predicate<ContestEntry> bestOfFields(int count) {
        var best = new HashSet<String>();
        entering.stream()
                .collect(Collectors.groupingBy(ContestEntry::field, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(field -> best.addAll(best(count, field)));
        return e -> best.contains(e.entry());
    }

    /** The best {@code count} and everybody equal to the last of them. */
    private Set<String> best(int count, List<ContestEntry> list) {
        var merits = new HashMap<String, Points>();
        for (var entry : list) {
            var result = results.get(entry.entry());
            if (result != null) {
                merits.put(entry.entry(), Merit.of(round, result));
            }
        }
        var sorted = merits.values().stream().sorted(Comparator.reverseOrder()).toList();
        if (sorted.size() <= count || count == 0) {
            return count == 0 ? Set.of() : merits.keySet();
        }
        var last = sorted.get(count - 1);
        var best = merits.entrySet().stream()
                .filter(m -> m.getValue().compareTo(last) >= 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (best.size() > count) {
            notes.add(Explanation.of("advance-equal", "count", count, "on", best.size()));
        }
        return best;
    }
}
