package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.rulebook.Prizes;

/** The same results the slow way: whole half points, cross-multiplied; one comparison with every other entry. */
final class Reference {

    private static final List<List<String>> STEPS =
            List.of(List.of("novelty", "applicability", "effect"), List.of("novelty"), List.of("effect"));

    private Reference() {}

    static long halves(Sheet sheet, List<String> criteria) {
        return criteria.stream()
                .mapToLong(c -> sheet.points()
                        .getOrDefault(c, BigDecimal.ZERO)
                        .multiply(BigDecimal.TWO)
                        .longValueExact())
                .sum();
    }

    static long numerator(EntrySheets entry, List<String> criteria) {
        return entry.sheets().stream().mapToLong(s -> halves(s, criteria)).sum();
    }

    static long denominator(EntrySheets entry) {
        return 2L * entry.sheets().size();
    }

    /** One more than there are better entries. */
    static int rank(EntrySheets entry, List<EntrySheets> all) {
        return 1 + (int) all.stream().filter(other -> isBetter(other, entry)).count();
    }

    private static boolean isBetter(EntrySheets one, EntrySheets other) {
        for (var criteria : STEPS) {
            long left = numerator(one, criteria) * denominator(other);
            long right = numerator(other, criteria) * denominator(one);
            if (left != right) {
                return left > right;
            }
        }
        return false;
    }

    /** Goes down the list once; ties for a place go to the entries that stand first in it. */
    static Map<String, String> prizes(List<RankedEntry> ranked, Prizes prizes) {
        var given = new HashMap<String, String>();
        var line = new ArrayList<>(ranked);
        for (var level : prizes.levels()) {
            for (int place = 0; place < places(level.maxPlaces()) && !line.isEmpty(); place++) {
                var next = line.getFirst();
                var threshold = level.threshold();
                if (threshold != null && next.result().total().rounded(9).compareTo(threshold.points()) < 0) {
                    break;
                }
                given.put(next.entry(), level.code());
                line.removeFirst();
            }
        }
        return given;
    }

    private static int places(@org.jspecify.annotations.Nullable Integer max) {
        return max == null ? Integer.MAX_VALUE : max;
    }
}
