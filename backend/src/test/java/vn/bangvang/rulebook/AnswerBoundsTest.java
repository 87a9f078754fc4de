package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An answer exactly at its bound is taken, the next one beyond it is not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerBoundsTest {

    private static final LocalizedText LABEL = LocalizedText.of("Nhãn");

    @Test
    void a_short_text_is_counted_in_characters_as_people_see_them() {
        var question = new Question.ShortText("q", LABEL, null, false, 3);

        assertThat(codes(question, "🏅🏅🏅")).isEmpty();
        assertThat(codes(question, "Đắk")).isEmpty();
        assertThat(codes(question, "abcd")).containsExactly("form.answer-too-long");
    }

    @Test
    void pages_are_counted_in_words_when_no_number_of_words_is_set() {
        var question = new Question.LongText("q", LABEL, null, false, null, 2);

        assertThat(codes(question, "từ ".repeat(2 * AnswerRules.WORDS_PER_PAGE)))
                .isEmpty();
        assertThat(codes(question, "từ ".repeat(2 * AnswerRules.WORDS_PER_PAGE + 1)))
                .containsExactly("form.too-many-pages");
    }

    @Test
    void the_greatest_number_and_the_most_decimals_are_taken() {
        var question = new Question.Number("q", LABEL, null, false, null, BigDecimal.TEN, 2);

        assertThat(codes(question, "10")).isEmpty();
        assertThat(codes(question, "-9,99")).isEmpty();
        assertThat(codes(question, "1.500")).isEmpty();
        assertThat(codes(question, "10.01")).containsExactly("form.above-max");
    }

    @Test
    void money_has_a_greatest_sum_or_none() {
        assertThat(codes(new Question.Money("q", LABEL, null, false, 5_000_000L), "5000000"))
                .isEmpty();
        assertThat(codes(new Question.Money("q", LABEL, null, false, 5_000_000L), "5000001"))
                .containsExactly("form.above-max");
        assertThat(codes(new Question.Money("q", LABEL, null, false, null), "999999999999999"))
                .isEmpty();
    }

    @Test
    void both_ends_of_a_span_of_days_belong_to_it() {
        var question = new Question.Date(
                "q", LABEL, null, false, LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31"));

        assertThat(codes(question, "2020-01-01")).isEmpty();
        assertThat(codes(question, "2020-12-31")).isEmpty();
        assertThat(codes(question, "2019-12-31")).containsExactly("form.date-too-early");
        assertThat(codes(question, "2021-01-01")).containsExactly("form.date-too-late");
    }

    @Test
    void several_options_are_taken_only_where_several_are_asked_for() {
        var options = List.of(new Question.Option("a", LABEL), new Question.Option("b", LABEL));

        assertThat(codes(new Question.Choice("q", LABEL, null, false, options, true), "a, b"))
                .isEmpty();
        assertThat(codes(new Question.Choice("q", LABEL, null, false, options, true), "a,c"))
                .containsExactly("form.option-unknown");
    }

    @Test
    void a_pledge_that_is_not_required_may_be_refused() {
        assertThat(codes(new Question.Pledge("q", LABEL, null, false), "false")).isEmpty();
        assertThat(codes(new Question.Pledge("q", LABEL, null, true), "false")).containsExactly("form.pledge-missing");
    }

    private static List<String> codes(Question question, String answer) {
        var faults = new FormFaults();
        AnswerRules.check(question, answer, faults);
        return faults.toList().stream().map(FormFault::code).toList();
    }
}
