package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.rulebook.EligibilityCheck.Effect;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EligibilityRulesTest {

    private static final Rulebook HONOURS = TestRules.honours();

    static Stream<Rulebook> presets() {
        return Presets.list().stream().map(Presets.Preset::rulebook);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void every_preset_accepts_a_form_that_meets_all_its_conditions(Rulebook rulebook) {
        assertThat(AForm.of(rulebook).faultsOn(AForm.TODAY)).noneMatch(FormFault::isBlocking);
    }

    @Test
    void a_work_of_the_archive_was_entered_before_whatever_is_pledged() {
        var form = AForm.of(FirstPreset.rulebook()).knowing(entered(false));

        assertThat(form.faultsOn(AForm.TODAY))
                .containsExactly(new FormFault(
                        "answers.notEnteredBefore",
                        "eligibility.entered-before",
                        Map.of(
                                "check",
                                "not-entered-before",
                                "label",
                                new LocalizedText(
                                        "Giải pháp chưa dự thi ở lần tổ chức trước của tỉnh",
                                        "The solution was not entered in an earlier provincial edition"),
                                "entry",
                                "GT2020-0007",
                                "edition",
                                "VII"),
                        Effect.WARNING));
    }

    @Test
    void where_only_prizes_exclude_an_entry_without_a_prize_does_not() {
        var form = AForm.of(TestRules.youth());

        assertThat(form.knowing(entered(false)).faults()).isEmpty();
        assertThat(form.knowing(entered(true)).faults())
                .containsExactly("eligibility.prized-before at answers.notPrizedBefore");
    }

    @Test
    void a_prize_of_another_programme_does_not_use_up_the_honour() {
        var own = HONOURS.identity().programme();

        assertThat(AForm.of(HONOURS).knowing(won("elsewhere", 1, 2020, true)).faults())
                .isEmpty();
        assertThat(AForm.of(HONOURS).knowing(won(own, 1, 2020, true)).faults())
                .containsExactly("eligibility.honoured-before at authors[0].name");
    }

    @Test
    void somebody_honoured_twice_before_is_told_once() {
        var prize = won(HONOURS.identity().programme(), 1, 2020, true).prizes().getFirst();

        assertThat(AForm.of(HONOURS)
                        .knowing(new History(List.of(), List.of(prize, prize)))
                        .faults())
                .hasSize(1);
    }

    @Test
    void a_prize_counts_by_programme_level_year_and_first_author() {
        var check = new EligibilityCheck.PrizeInArchive(
                "won",
                LocalizedText.of("Đã đạt giải"),
                Effect.BLOCKING,
                new Standard.PrizeWon("contest", 3, 2021, true),
                false);
        var rules = TestRules.checking(FirstPreset.rulebook(), check);

        assertThat(AForm.of(rules).knowing(won("contest", 3, 2021, true)).faults())
                .isEmpty();
        for (var other : List.of(
                won("other", 3, 2021, true),
                won("contest", 4, 2021, true),
                won("contest", 3, 2020, true),
                won("contest", 3, 2021, false),
                History.NONE)) {
            assertThat(AForm.of(rules).knowing(other).faults())
                    .containsExactly("eligibility.prize-not-in-archive at authors");
        }
    }

    @Test
    void the_effect_of_a_condition_is_the_effect_of_its_fault() {
        var check = new EligibilityCheck.EndorsedByUnit(
                "endorsed", LocalizedText.of("Có xác nhận"), Effect.FOR_SECRETARY, "form", false);
        var rules = TestRules.checking(FirstPreset.rulebook(), check);

        var faults = AForm.of(rules).withoutFiles("form").faultsOn(AForm.TODAY);

        assertThat(faults)
                .containsExactly(new FormFault(
                        "attachments.form",
                        "eligibility.not-endorsed",
                        Map.of("check", "endorsed", "label", LocalizedText.of("Có xác nhận")),
                        Effect.FOR_SECRETARY));
    }

    @Test
    void a_window_may_be_open_at_one_end() {
        var open = new EligibilityCheck.BirthWindow(
                "adult",
                LocalizedText.of("Đủ 18 tuổi"),
                Effect.BLOCKING,
                null,
                java.time.LocalDate.of(2006, 1, 1),
                false);
        var rules = TestRules.checking(FirstPreset.rulebook(), open);

        assertThat(AForm.of(rules).bornOn("1900-01-01").faults()).isEmpty();
        assertThat(AForm.of(rules).bornOn("2006-01-02").faults())
                .containsExactly("eligibility.born-too-late at authors[0].details.birth-date");
        assertThat(AForm.of(rules).bornOn("").faults())
                .containsExactly("eligibility.birth-date-missing at authors[0].details.birth-date");
        assertThat(AForm.of(rules).bornOn("hôm qua").faults())
                .containsExactly("form.not-a-date at authors[0].details.birth-date");
    }

    @Test
    void a_question_that_is_complained_about_says_nothing_of_its_condition() {
        assertThat(AForm.of(HONOURS).answering("serviceYears", "mười").faults())
                .containsExactly("form.not-a-number at answers.serviceYears");
        assertThat(AForm.of(HONOURS).answering("standards", "").faults())
                .containsExactly("form.answer-missing at answers.standards");
    }

    @Test
    void years_of_service_that_nobody_asked_for_are_unknown() {
        var check = new EligibilityCheck.MinimumService(
                "years", LocalizedText.of("10 năm"), Effect.BLOCKING, "unasked", 10, false);

        assertThat(AForm.of(TestRules.checking(FirstPreset.rulebook(), check)).faults())
                .containsExactly("eligibility.service-unknown at answers.unasked");
    }

    private static History entered(boolean prized) {
        return new History(List.of(new History.Entered("VII", "GT2020-0007", prized)), List.of());
    }

    private static History won(String programme, int order, int year, boolean lead) {
        return new History(
                List.of(), List.of(new History.Prize(programme, "VI", year, order, "Giải Ba", "Đỗ Thị Ánh", lead)));
    }
}
