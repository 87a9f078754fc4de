package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.bangvang.rulebook.Round.PanelScope;

/**
 * The ranks that every judge's totals give to the entries he judged; equal totals share the mean of their ranks. Where
 * every field has its panel, a judge of two fields ranks in each alone.
 */
final class JudgeRanks {

    private final Map<String, List<Points>> ranks = new HashMap<>();

    private record Placed(String entry, SheetTotal sheet) {}

    /** @param totals of the sheets by key of the entry */
    JudgeRanks(PanelScope panels, List<ContestEntry> entries, Map<String, List<SheetTotal>> totals) {
        var lists = new TreeMap<String, TreeMap<String, List<Placed>>>();
        for (var entry : entries) {
            String list = panels == PanelScope.PER_FIELD ? entry.field() : "";
            for (var sheet : totals.getOrDefault(entry.entry(), List.of())) {
                lists.computeIfAbsent(sheet.judge(), j -> new TreeMap<>())
                        .computeIfAbsent(list, l -> new ArrayList<>())
                        .add(new Placed(entry.entry(), sheet));
            }
        }
        lists.values().forEach(ofJudge -> ofJudge.values().forEach(this::rank));
    }

    /** The ranks of an entry, in the order of the judges' keys. */
    List<Points> of(String entry) {
        return ranks.getOrDefault(entry, List.of());
    }

    /** The mean of the ranks of an entry that has some. */
    Points mean(String entry) {
        var own = of(entry);
        return own.stream().reduce(Points.ZERO, Points::plus).dividedBy(own.size());
    }

    private void rank(List<Placed> list) {
        list.sort(Comparator.comparing((Placed p) -> p.sheet().total()).reversed());
        int first = 0;
        for (int i = 1; i <= list.size(); i++) {
            if (i == list.size() || total(list, i).compareTo(total(list, first)) != 0) {
                var shared = Points.of(first + 1 + i, 2);
                list.subList(first, i)
                        .forEach(p -> ranks.computeIfAbsent(p.entry(), e -> new ArrayList<>())
                                .add(shared));
                first = i;
            }
        }
    }

    private static BigDecimal total(List<Placed> list, int index) {
        return list.get(index).sheet().total();
    }
}
