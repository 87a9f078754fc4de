package vn.bangvang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bangvang.scoring.ScoringFixture.ROUND;
import static vn.bangvang.scoring.ScoringFixture.entry;
import static vn.bangvang.scoring.ScoringFixture.result;
import static vn.bangvang.scoring.ScoringFixture.rounding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.rulebook.Aggregation.Rounding;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.MemberRole;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScoringTest {

    @Test
    void a_mean_that_does_not_end_stays_a_fraction() {
        var result = result(entry("a", "30 20 20", "30 20 20.5", "30 20 20.5"));

        assertThat(result.total().toText()).isEqualTo("211/3");
        assertThat(result.total().rounded(2)).isEqualTo(new BigDecimal("70.33"));
        assertThat(result.criterion("effect").orElseThrow().toText()).isEqualTo("61/3");
    }

    @Test
    void display_rounds_half_up() {
        assertThat(Points.of(new BigDecimal("70.125")).rounded(2)).isEqualTo("70.13");
        assertThat(Points.of(new BigDecimal("70.124999")).rounded(2)).isEqualTo("70.12");
        assertThat(Points.of(new BigDecimal("1E+2")).rounded(1)).isEqualTo("100.0");
    }

    @Test
    void a_regulation_may_round_every_criterion_before_adding() {
        var entry = entry("a", "30 20 20", "30.5 20.5 20.5", "30.5 20.5 20.5");

        var exact = Scoring.result(rounding(null), entry).orElseThrow();
        var rounded = Scoring.result(rounding(new Rounding(Rounding.Step.CRITERION, 2)), entry)
                .orElseThrow();
        var atTheEnd = Scoring.result(rounding(new Rounding(Rounding.Step.TOTAL, 1)), entry)
                .orElseThrow();

        assertThat(exact.total().toText()).isEqualTo("71");
        assertThat(rounded.total().rounded(4)).isEqualTo("70.9900");
        assertThat(atTheEnd.total().toText()).isEqualTo("71");
        assertThat(atTheEnd.explanation()).anyMatch(e -> e.code().equals("scoring.rounded"));
    }

    @Test
    void a_result_explains_itself_with_the_marks_it_came_from() {
        var result = Scoring.result(rounding(null), entry("a", "30 20 20", "31 20 20"))
                .orElseThrow();

        assertThat(result.explanation())
                .containsExactly(
                        mean("novelty", "30 + 31", "61/2", "30.50"),
                        mean("applicability", "20 + 20", "20", "20.00"),
                        mean("effect", "20 + 20", "20", "20.00"),
                        Explanation.of("total", "exact", "141/2", "shown", LocalizedText.of(new BigDecimal("70.50"))));
    }

    @Test
    void divergence_is_flagged_strictly_above_the_limit() {
        assertThat(result(entry("a", "30 20 20", "20 15 15")).divergence()).isNull();

        var flag = result(entry("a", "30 20 20.5", "20 15 15", "25 20 20")).divergence();

        assertThat(flag).isNotNull();
        assertThat(flag.distance().toText()).isEqualTo("41/2");
        assertThat(flag.lowest()).isEqualByComparingTo("50");
        assertThat(flag.highest()).isEqualByComparingTo("70.5");
    }

    @Test
    void one_sheet_alone_cannot_diverge() {
        assertThat(result(entry("a", "40 30 30")).divergence()).isNull();
    }

    @Test
    void an_entry_says_how_many_sheets_it_still_wants() {
        assertThat(Scoring.result(ROUND, entry("a"))).isEmpty();
        assertThat(result(entry("a", "30 20 20")).sheetsMissing()).isEqualTo(2);
        assertThat(result(entry("a", "30 20 20", "30 20 20", "30 20 20")).isComplete())
                .isTrue();
    }

    @Test
    void an_incomplete_or_impossible_sheet_is_a_bug() {
        var incomplete = new EntrySheets(
                "a", "CK", List.of(new Sheet("r", "a", "j", MemberRole.MEMBER, Map.of("novelty", BigDecimal.ONE))));

        assertThatThrownBy(() -> Scoring.result(ROUND, incomplete)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> result(entry("a", "41 30 30"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> result(entry("a", "39.7 30 30"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_sheet_adds_up_exactly() {
        var sheet = entry("a", "30.5 20.5 0").sheets().getFirst();

        assertThat(SheetTotal.of(ROUND.sheet(), sheet)).isEqualTo(new SheetTotal("judge-0", new BigDecimal("51.0")));
    }

    private static Explanation mean(String code, String marks, String exact, String shown) {
        return Explanation.of(
                "criterion-mean",
                "criterion",
                ROUND.form().findCriterion(code).orElseThrow().name(),
                "marks",
                marks,
                "count",
                2,
                "exact",
                exact,
                "shown",
                LocalizedText.of(new BigDecimal(shown)));
    }
}
