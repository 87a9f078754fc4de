package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Prizes;
import vn.bangvang.rulebook.Ranking.Scope;

/** Whether prizes as somebody decided them fit the structure of the rulebook. */
public final class PrizeStructure {

    private PrizeStructure() {}

    /**
     * @param level code of the prize level
     * @param field code of the field, absent when prizes are counted over all fields
     * @param needsReason true: allowed by a decision with a reason; false: the rulebook does not allow it
     */
    public record Breach(
            String code, String level, @Nullable String field, int given, int places, boolean needsReason) {}

    /**
     * Every place where the decided prizes leave the structure; empty when they keep it.
     *
     * @param levels code of the level by key of the entry; entries without a prize are left out
     * @param fields code of the field by key of the entry
     */
    public static List<Breach> check(Prizes prizes, Map<String, String> levels, Map<String, String> fields) {
        var breaches = new ArrayList<Breach>();
        if (prizes.scope() == Scope.OVERALL) {
            prizes.levels().forEach(l -> check(l, null, count(levels, l, levels.keySet()), breaches));
            return breaches;
        }
        for (var field : new TreeSet<>(fields.values())) {
            var entries = fields.entrySet().stream()
                    .filter(e -> e.getValue().equals(field))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(HashSet::new));
            prizes.levels().forEach(l -> check(l, field, count(levels, l, entries), breaches));
        }
        return breaches;
    }

    private static int count(Map<String, String> levels, PrizeLevel level, Set<String> entries) {
        return (int)
                entries.stream().filter(e -> level.code().equals(levels.get(e))).count();
    }

    private static void check(PrizeLevel level, @Nullable String field, int given, List<Breach> breaches) {
        var max = level.maxPlaces();
        if (max != null && given > max) {
            breaches.add(new Breach(
                    "scoring.too-many-prizes", level.code(), field, given, max, level.mayExceedByDecision()));
        }
        if (given == 0 && !level.mayStayEmpty()) {
            breaches.add(new Breach("scoring.level-empty", level.code(), field, given, max == null ? 1 : max, false));
        }
    }
}
