package vn.bangvang.award;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.scoring.Explanation;
import vn.bangvang.scoring.Points;
import vn.bangvang.scoring.RankedEntry;

/** Says in the regulation's words what told equal entries apart. */
final class Separations {

    private static final String TIE_BREAK = "scoring.tie-break";

    private Separations() {}

    static List<SeparationView> of(Rulebook rulebook, RankedEntry entry, int others) {
        return entry.explanation().stream()
                .map(line -> TIE_BREAK.equals(line.code())
                        ? criterion(rulebook, line, others)
                        : new SeparationView("SHARED", null, null, others))
                .toList();
    }

    private static SeparationView criterion(Rulebook rulebook, Explanation line, int others) {
        var round = rulebook.rankingRound();
        var facts = line.facts("vi");
        var code = facts.get("code");
        var name = round.form().criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .map(criterion -> NameView.of(criterion.name()))
                .orElse(null);
        var points = new Points(BigFraction.parse(facts.getOrDefault("exact", "0")));
        return new SeparationView(
                "CRITERION", name, points.rounded(round.displayDecimals()).toPlainString(), others);
    }
}
