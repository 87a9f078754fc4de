package vn.bangvang.recount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.scoring.EntryResult;
import vn.bangvang.scoring.Points;
import vn.bangvang.scoring.Tabulation;

/**
 * What was published against what was counted.
 *
 * @param compared how many values of each kind were compared
 */
public record Comparison(Map<PublishedValue.What, Integer> compared, List<Difference> differences) {

    /** @param counted written as the published value is; empty when the count gives none */
    public record Difference(PublishedValue published, String counted) {}

    public static Comparison of(Bundle bundle, Tabulation tabulation) {
        var counted = new Counted(tabulation);
        var compared = new EnumMap<PublishedValue.What, Integer>(PublishedValue.What.class);
        var differences = new ArrayList<Difference>();
        for (var published : bundle.published()) {
            compared.merge(published.what(), 1, Integer::sum);
            var value = counted.value(published);
            if (!value.equals(published.value())) {
                differences.add(new Difference(published, value));
            }
        }
        return new Comparison(compared, differences);
    }

    /** The count, to be looked up. */
    private static final class Counted {

        private final Map<String, EntryResult> results = new HashMap<>();
        private final Map<String, String> ranks = new HashMap<>();
        private final Map<String, String> prizes = new HashMap<>();

        Counted(Tabulation tabulation) {
            tabulation.rounds().forEach(r -> r.results().forEach(e -> results.put(r.round() + " " + e.entry(), e)));
            tabulation.ranked().forEach(r -> ranks.put(r.entry(), Integer.toString(r.rank())));
            tabulation.allocation().awards().forEach(a -> prizes.put(a.entry(), a.level()));
        }

        String value(PublishedValue published) {
            return switch (published.what()) {
                case RANK -> ranks.getOrDefault(published.entry(), "");
                case PRIZE -> prizes.getOrDefault(published.entry(), "");
                case TOTAL -> points(published, result(published).map(EntryResult::total));
                case SHEET_TOTAL -> points(published, result(published).map(EntryResult::sheetTotal));
                case MARK ->
                    points(published, result(published).map(r -> r.marks().get(published.of())));
                case CRITERION -> points(published, result(published).flatMap(r -> r.criterion(published.of())));
                case FIGURE -> points(published, result(published).flatMap(r -> r.figure(published.of())));
            };
        }

        private Optional<EntryResult> result(PublishedValue published) {
            return Optional.ofNullable(results.get(published.round() + " " + published.entry()));
        }

        /** With as many decimals as the published value has. */
        private static String points(PublishedValue published, Optional<Points> points) {
            int decimals = decimals(published.value());
            return points.map(p -> p.rounded(decimals).toPlainString()).orElse("");
        }

        private static int decimals(String value) {
            try {
                return Math.max(0, new BigDecimal(value).scale());
            } catch (NumberFormatException e) {
                return 0;
            }
        }
    }
}
