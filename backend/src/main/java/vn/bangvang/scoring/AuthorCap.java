package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many prizes every author has a part in, and how many he may. */
final class AuthorCap {

    private final @Nullable Integer cap;
    private final Map<String, Integer> prizes;

    private AuthorCap(@Nullable Integer cap, Map<String, Integer> prizes) {
        this.cap = cap;
        this.prizes = prizes;
    }

    AuthorCap(@Nullable Integer cap) {
        this(cap, new HashMap<>());
    }

    AuthorCap copy() {
        return new AuthorCap(cap, new HashMap<>(prizes));
    }

    void count(RankedEntry winner) {
        if (cap != null) {
            winner.contestEntry().authors().stream().distinct().forEach(a -> prizes.merge(a, 1, Integer::sum));
        }
    }

    /** Whether one of the authors has all the prizes that he may have. */
    boolean isReached(RankedEntry entry) {
        return cap != null && entry.contestEntry().authors().stream().anyMatch(a -> left(a) <= 0);
    }

    /** The cap, to be told. */
    int cap() {
        return cap == null ? Integer.MAX_VALUE : cap;
    }

    /**
     * Entries of one author that cannot all have a prize.
     *
     * @param left how many of them can, at least 1
     */
    record Conflict(List<RankedEntry> entries, int left) {}

    /** The conflicts that would be, in the order of the authors' keys, if all of these got a prize. */
    List<Conflict> conflicts(List<RankedEntry> winners) {
        if (cap == null) {
            return List.of();
        }
        var byAuthor = new TreeMap<String, List<RankedEntry>>();
        winners.forEach(w -> w.contestEntry().authors().stream()
                .distinct()
                .forEach(
                        a -> byAuthor.computeIfAbsent(a, k -> new ArrayList<>()).add(w)));
        return byAuthor.entrySet().stream()
                .filter(a -> a.getValue().size() > left(a.getKey()))
                .map(a -> new Conflict(a.getValue(), left(a.getKey())))
                .toList();
    }

    private int left(String author) {
        return cap() - prizes.getOrDefault(author, 0);
    }
}
