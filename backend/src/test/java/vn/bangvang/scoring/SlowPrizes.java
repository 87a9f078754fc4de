package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Ranking.Scope;

/** Prizes the slow way: again and again the best who still stand in line. */
final class SlowPrizes {

    final Map<String, String> levels = new HashMap<>();
    final Set<TieForPlace> ties = new HashSet<>();
    private final SlowCount count;
    private final Map<String, SlowRound.Vote> votes;

    SlowPrizes(SlowCount count) {
        this.count = count;
        var prizes = count.rulebook.prizes();
        var round = prizes.ballot() == null ? count.rulebook.ranking().round() : prizes.ballot();
        votes = count.find(round).votes;
        var lists = new TreeMap<String, List<ContestEntry>>();
        for (var entry : count.ranked()) {
            var key = switch (prizes.scope()) {
                case OVERALL -> "";
                case PER_FIELD -> entry.field();
                case PER_AGE_GROUP -> Objects.requireNonNullElse(entry.ageGroup(), "");
            };
            lists.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
        }
        if (prizes.capPerAuthor() != null) {
            together(lists);
        } else {
            lists.forEach((key, list) -> together(Map.of(key, list)));
        }
    }

    private void together(Map<String, List<ContestEntry>> lists) {
        int before = ties.size();
        for (var level : count.rulebook.prizes().levels()) {
            if (ties.size() == before) {
                level(level, lists);
            }
        }
    }

    private void level(PrizeLevel level, Map<String, List<ContestEntry>> lists) {
        var declined = new HashSet<String>();
        while (true) {
            var given = new ArrayList<ContestEntry>();
            var open = new HashSet<TieForPlace>();
            for (var list : lists.entrySet()) {
                given.addAll(list(level, list.getKey(), list.getValue(), declined, open));
            }
            int answered = declined.size();
            var across = conflicts(level, null, given, List.of());
            for (var tie : lists.size() > 1 ? across : List.<TieForPlace>of()) {
                var answer = answer(tie);
                if (answer == null) {
                    open.add(tie);
                } else if (declined.size() == answered) {
                    decline(tie, answer, declined);
                }
            }
            if (declined.size() == answered) {
                given.removeIf(e -> open.stream().anyMatch(t -> t.tied().contains(e.entry())));
                given.forEach(e -> levels.put(e.entry(), level.code()));
                ties.addAll(open);
                return;
            }
        }
    }

    private List<ContestEntry> list(
            PrizeLevel level, String key, List<ContestEntry> list, Set<String> declined, Set<TieForPlace> open) {
        var code = count.rulebook.prizes().scope() == Scope.OVERALL ? null : key;
        var own = new ArrayList<ContestEntry>();
        while (level.maxPlaces() == null || own.size() < level.maxPlaces()) {
            var next = best(level, list, own, declined);
            var conflicts = conflicts(level, code, next, own);
            if (!conflicts.isEmpty()) {
                var tie = conflicts.getFirst();
                var answer = answer(tie);
                if (answer == null) {
                    open.add(tie);
                    return own;
                }
                decline(tie, answer, declined);
            } else if (next.isEmpty()) {
                return own;
            } else if (level.maxPlaces() != null && own.size() + next.size() > level.maxPlaces()) {
                int left = level.maxPlaces() - own.size();
                var tie = new TieForPlace(level.code(), code, left, keys(next), level.mayExceedByDecision());
                var answer = answer(tie);
                if (answer == null) {
                    open.add(tie);
                } else {
                    next.stream().filter(e -> answer.contains(e.entry())).forEach(own::add);
                }
                return own;
            } else {
                own.addAll(next);
            }
        }
        return own;
    }

    private List<ContestEntry> best(
            PrizeLevel level, List<ContestEntry> list, List<ContestEntry> own, Set<String> declined) {
        var standing = list.stream()
                .filter(e -> !levels.containsKey(e.entry()) && !own.contains(e) && !declined.contains(e.entry()))
                .filter(e -> reaches(level, e) && e.authors().stream().allMatch(a -> left(a, own) > 0))
                .toList();
        if (standing.isEmpty()) {
            return List.of();
        }
        int best = Collections.min(standing.stream().map(this::rank).toList());
        return standing.stream().filter(e -> rank(e) == best).toList();
    }

    private int rank(ContestEntry entry) {
        return Objects.requireNonNull(count.ranks.get(entry.entry()));
    }

    /** How many more prizes the author may have beside those of {@code own}. */
    private int left(String author, List<ContestEntry> own) {
        var cap = count.rulebook.prizes().capPerAuthor();
        int has = 0;
        for (var entry : count.ranked()) {
            boolean wins = levels.containsKey(entry.entry()) || own.contains(entry);
            has += wins && entry.authors().contains(author) ? 1 : 0;
        }
        return cap == null ? 99 : cap - has;
    }

    private List<TieForPlace> conflicts(
            PrizeLevel level, @Nullable String code, List<ContestEntry> next, List<ContestEntry> own) {
        var authors = new TreeSet<String>();
        next.forEach(e -> authors.addAll(e.authors()));
        var found = new ArrayList<TieForPlace>();
        for (var author : authors) {
            var theirs = next.stream().filter(e -> e.authors().contains(author)).toList();
            if (theirs.size() > left(author, own)) {
                found.add(new TieForPlace(level.code(), code, left(author, own), keys(theirs), false));
            }
        }
        return found;
    }

    private @Nullable Set<String> answer(TieForPlace tie) {
        for (var choice : count.material.tieChoices()) {
            boolean fits = choice.level().equals(tie.level()) && choice.tied().equals(new HashSet<>(tie.tied()));
            if (fits && (tie.mayExceed() || choice.chosen().size() <= tie.places())) {
                return choice.chosen();
            }
        }
        return null;
    }

    private static void decline(TieForPlace tie, Set<String> chosen, Set<String> declined) {
        tie.tied().stream().filter(e -> !chosen.contains(e)).forEach(declined::add);
    }

    private static List<String> keys(Collection<ContestEntry> entries) {
        return entries.stream().map(ContestEntry::entry).sorted().toList();
    }

    private boolean reaches(PrizeLevel level, ContestEntry entry) {
        var threshold = level.threshold();
        if (threshold == null) {
            return true;
        }
        var total =
                Objects.requireNonNull(count.main().results.get(entry.entry())).total();
        if (threshold.points() != null && total.compareTo(Fraction.of(threshold.points())) < 0) {
            return false;
        }
        var vote = votes.get(entry.entry());
        if (threshold.share() == null) {
            return true;
        }
        var round = count.rulebook.prizes().ballot() == null
                ? count.main()
                : count.find(count.rulebook.prizes().ballot());
        return vote != null && vote.reaches(round.inFavour(vote.count(), level.order()), threshold.share());
    }
}
