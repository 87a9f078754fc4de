package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.PrizeLevel;

/** One run through the levels for one list of entries; it stops at the first tie that nobody has decided. */
final class LevelFilling {

    private final @Nullable String field;
    private final List<TieChoice> choices;
    private final Deque<List<RankedEntry>> groups = new ArrayDeque<>();
    private final List<Award> awards = new ArrayList<>();
    private final List<Explanation> notes = new ArrayList<>();
    private @Nullable TieForPlace tie;

    LevelFilling(@Nullable String field, List<RankedEntry> ranked, List<TieChoice> choices) {
        this.field = field;
        this.choices = choices;
        groups.addAll(ranked.stream()
                .collect(Collectors.groupingBy(RankedEntry::rank, TreeMap::new, Collectors.toList()))
                .values());
    }

    void fill(List<PrizeLevel> levels) {
        for (var level : levels) {
            int given = fill(level);
            if (tie != null) {
                return;
            }
            var max = level.maxPlaces();
            if (given == 0 && !level.mayStayEmpty()) {
                notes.add(Explanation.of("level-must-not-stay-empty", "level", level.name()));
            } else if (max != null && given < max) {
                notes.add(Explanation.of("places-left", "level", level.name(), "given", given, "max", max));
            }
        }
    }

    List<Award> awards() {
        return awards;
    }

    List<Explanation> notes() {
        return notes;
    }

    Optional<TieForPlace> tie() {
        return Optional.ofNullable(tie);
    }

    /** How many prizes of the level were given. */
    private int fill(PrizeLevel level) {
        int given = 0;
        var max = level.maxPlaces();
        while (!groups.isEmpty() && (max == null || given < max)) {
            var group = groups.getFirst();
            if (!reaches(level, group.getFirst())) {
                break;
            }
            groups.removeFirst();
            if (max == null || group.size() <= max - given) {
                given += give(level, group);
                continue;
            }
            var choice = choiceFor(level, group, max - given);
            if (choice.isEmpty()) {
                tie = new TieForPlace(level.code(), field, max - given, keys(group), level.mayExceedByDecision());
                break;
            }
            return given + divide(level, group, choice.get());
        }
        return given;
    }

    /** The chosen get the level, which is then closed; the others are first in line for the next. */
    private int divide(PrizeLevel level, List<RankedEntry> group, TieChoice choice) {
        var parts = group.stream()
                .collect(Collectors.partitioningBy(e -> choice.chosen().contains(e.entry())));
        var others = parts.getOrDefault(false, List.of());
        if (!others.isEmpty()) {
            groups.addFirst(others);
        }
        return give(level, parts.getOrDefault(true, List.of()));
    }

    private int give(PrizeLevel level, List<RankedEntry> group) {
        var threshold = points(level);
        for (var entry : group) {
            var why = threshold == null
                    ? Explanation.of("prize", "rank", entry.rank(), "level", level.name())
                    : Explanation.of(
                            "prize-above-threshold",
                            "rank",
                            entry.rank(),
                            "level",
                            level.name(),
                            "exact",
                            entry.result().total().toText(),
                            "threshold",
                            threshold.toPlainString());
            awards.add(new Award(entry.entry(), entry.field(), level.code(), entry.rank(), why));
        }
        return group.size();
    }

    private Optional<TieChoice> choiceFor(PrizeLevel level, List<RankedEntry> group, int places) {
        var tied = new HashSet<>(keys(group));
        return choices.stream()
                .filter(c -> c.level().equals(level.code()) && c.tied().equals(tied))
                .filter(c -> c.chosen().size() <= places || level.mayExceedByDecision())
                .findFirst();
    }

    private static List<String> keys(List<RankedEntry> group) {
        return group.stream().map(RankedEntry::entry).toList();
    }

    private static boolean reaches(PrizeLevel level, RankedEntry entry) {
        var threshold = points(level);
        return threshold == null || entry.result().total().isAtLeast(threshold);
    }

    private static @Nullable BigDecimal points(PrizeLevel level) {
        var threshold = level.threshold();
        return threshold == null ? null : threshold.points();
    }
}
