package vn.bangvang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.scoring.ScoringFixture.ROUND;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SheetRulesTest {

    @Test
    void points_go_from_zero_to_the_maximum_in_steps() {
        assertThat(SheetRules.checkPoints(ROUND.form(), points("0", "30", "29.5")))
                .isEmpty();
        assertThat(SheetRules.checkPoints(ROUND.form(), points("40.5", "-0.5", "29.75")))
                .extracting(SheetFault::path)
                .containsExactly("points.applicability", "points.effect", "points.novelty");
    }

    @Test
    void points_for_no_criterion_are_refused_even_in_a_draft() {
        assertThat(SheetRules.checkPoints(ROUND.form(), Map.of("beauty", BigDecimal.ONE)))
                .containsExactly(new SheetFault("points.beauty", "sheet.unknown-criterion", Map.of("value", "beauty")));
    }

    @Test
    void a_sheet_is_sealed_only_with_all_points_and_the_remarks_that_the_rulebook_wants() {
        var empty = new SheetDraft(Map.of(), Map.of(), " ");
        var low = new SheetDraft(points("19.5", "15", "15"), Map.of(), "Khá");
        var good = new SheetDraft(points("20", "15", "15"), Map.of(), "Khá");

        assertThat(SheetRules.checkSeal(ROUND.form(), empty))
                .extracting(SheetFault::path)
                .containsExactly("points.novelty", "points.applicability", "points.effect", "remark");
        assertThat(SheetRules.checkSeal(ROUND.form(), low))
                .containsExactly(new SheetFault("remarks.novelty", "sheet.remark-missing", Map.of()));
        assertThat(SheetRules.checkSeal(ROUND.form(), good)).isEmpty();
    }

    private static Map<String, BigDecimal> points(String novelty, String applicability, String effect) {
        return Map.of(
                "novelty", new BigDecimal(novelty),
                "applicability", new BigDecimal(applicability),
                "effect", new BigDecimal(effect));
    }
}
