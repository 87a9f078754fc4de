package vn.bangvang.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.scoring.Explanation;
import vn.bangvang.scoring.Points;
import vn.bangvang.scoring.RankedEntry;

/** Says in the regulation's words what told equal entries apart. */
final class Separations {

    private static final Map<String, String> KINDS = Map.of(
            "scoring.tie-break", "CRITERION",
            "scoring.tie-break-sheets", "SHEETS",
            "scoring.tie-break-figure", "FIGURE",
            "scoring.tie-break-round", "ROUND",
            "scoring.tie-break-votes", "VOTES",
            "scoring.tie-break-chair", "CHAIR",
            "scoring.tie-break-youngest", "YOUNGEST");
    private static final String NONE = "–";
    private static final List<String> NAMED = List.of("criterion", "figure", "round");

    private Separations() {}

    static List<SeparationView> of(Rulebook rulebook, RankedEntry entry, int others) {
        int decimals = rulebook.rankingRound().displayDecimals();
        return entry.explanation().stream()
                .map(line -> new SeparationView(
                        KINDS.getOrDefault(line.code(), "SHARED"), name(line), points(line, decimals), others))
                .toList();
    }

    private static @Nullable NameView name(Explanation line) {
        return NAMED.stream()
                .map(fact -> line.facts().get(fact))
                .filter(words -> words != null)
                .findFirst()
                .map((LocalizedText words) -> NameView.of(words))
                .orElse(null);
    }

    /** Nothing for an order by age, and where there is nothing to compare. */
    private static @Nullable String points(Explanation line, int decimals) {
        var exact = line.facts("vi").getOrDefault("exact", NONE);
        return switch (KINDS.getOrDefault(line.code(), "SHARED")) {
            case "SHARED", "YOUNGEST" -> null;
            case "VOTES" -> NONE.equals(exact) ? null : shown(exact, "100", decimals) + " %";
            default -> NONE.equals(exact) ? null : shown(exact, "1", decimals);
        };
    }

    private static String shown(String exact, String times, int decimals) {
        return new Points(BigFraction.parse(exact))
                .times(new BigDecimal(times))
                .rounded(decimals)
                .toPlainString();
    }
}
