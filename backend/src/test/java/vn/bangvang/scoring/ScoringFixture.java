package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.FirstPreset;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Prizes;
import vn.bangvang.rulebook.Ranking.Scope;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;

/** The shipped contest (novelty 40, applicability 30, effect 30; ties by novelty, then effect) and short marks. */
final class ScoringFixture {

    static final Rulebook RULES = FirstPreset.rulebook();
    static final Round ROUND = RULES.rankingRound();

    private ScoringFixture() {}

    /** @param marks per judge "novelty applicability effect" */
    static EntrySheets entry(String key, String... marks) {
        var sheets = new ArrayList<Sheet>();
        for (var line : marks) {
            var points = line.split(" ", -1);
            sheets.add(new Sheet(
                    ROUND.code(),
                    key,
                    "judge-" + sheets.size(),
                    MemberRole.MEMBER,
                    Map.of(
                            "novelty", new BigDecimal(points[0]),
                            "applicability", new BigDecimal(points[1]),
                            "effect", new BigDecimal(points[2]))));
        }
        return new EntrySheets(key, "CK", sheets);
    }

    static EntryResult result(EntrySheets entry) {
        return Scoring.result(ROUND, entry).orElseThrow();
    }

    static List<RankedEntry> rank(EntrySheets... entries) {
        return Ranker.rank(RULES, Scoring.results(ROUND, List.of(entries)));
    }

    static Round rounding(Aggregation.@Nullable Rounding rounding) {
        return new Round(
                ROUND.code(),
                ROUND.name(),
                ROUND.mode(),
                ROUND.panels(),
                ROUND.judgesPerEntry(),
                ROUND.blind(),
                ROUND.presentation(),
                ROUND.siteInspection(),
                ROUND.from(),
                ROUND.to(),
                ROUND.sheet(),
                new Aggregation.Mean(
                        Aggregation.Over.CRITERION, List.of(), rounding == null ? List.of() : List.of(rounding)),
                ROUND.figures(),
                ROUND.divergence(),
                ROUND.ballot(),
                ROUND.advance(),
                ROUND.displayDecimals(),
                ROUND.example());
    }

    static PrizeLevel level(String code, int order, @Nullable Integer places, @Nullable String threshold) {
        return level(code, order, places, threshold, true, false);
    }

    static PrizeLevel level(
            String code,
            int order,
            @Nullable Integer places,
            @Nullable String threshold,
            boolean mayStayEmpty,
            boolean mayExceed) {
        var limit = threshold == null ? null : new PrizeLevel.Threshold(new BigDecimal(threshold), null, false);
        return new PrizeLevel(
                code, LocalizedText.of(code), order, null, places, limit, null, mayStayEmpty, mayExceed, false);
    }

    static Prizes prizes(PrizeLevel... levels) {
        return new Prizes(Scope.OVERALL, List.of(levels), null, null, List.of(), List.of());
    }
}
