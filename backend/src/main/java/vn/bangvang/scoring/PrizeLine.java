package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The entries of one list that still wait for a prize, those of equal rank together. */
final class PrizeLine {

    private final @Nullable String code;
    private List<List<RankedEntry>> groups;

    /** @param code of the field or age group; absent when prizes are counted over all */
    PrizeLine(@Nullable String code, List<RankedEntry> ranked) {
        this.code = code;
        groups = new ArrayList<>(ranked.stream()
                .collect(Collectors.groupingBy(RankedEntry::rank, TreeMap::new, Collectors.toList()))
                .values());
    }

    @Nullable
    String code() {
        return code;
    }

    /** By rank. */
    List<List<RankedEntry>> groups() {
        return groups;
    }

    void leave(Set<String> entries) {
        groups = groups.stream()
                .map(g -> g.stream().filter(e -> !entries.contains(e.entry())).toList())
                .filter(g -> !g.isEmpty())
                .toList();
    }
}
