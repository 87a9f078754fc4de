package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.rulebook.FilledForm.Consent.GIVEN;
import static vn.bangvang.rulebook.FilledForm.Consent.REFUSED;
import static vn.bangvang.rulebook.FilledForm.Consent.UNANSWERED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.rulebook.FilledForm.Consent;
import vn.bangvang.rulebook.FilledForm.Guardian;

/** Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 24, and Nghị định 356/2025/NĐ-CP: silence is no consent. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MinorRulesTest {

    private static final Rulebook YOUTH = TestRules.checking(TestRules.youth());

    @Test
    void a_child_needs_a_named_representative_and_answers_to_everything() {
        assertThat(faults(Guardian.NONE))
                .containsExactly(
                        "form.guardian-missing at authors[0].guardian.name",
                        "form.consent-unanswered at authors[0].guardian.processing",
                        "form.consent-unanswered at authors[0].guardian.publication");
    }

    @Test
    void without_consent_to_processing_a_child_cannot_enter() {
        assertThat(faults(guardian(REFUSED, GIVEN, GIVEN)))
                .containsExactly("form.processing-refused at authors[0].guardian.processing");
    }

    @Test
    void publication_may_be_refused_and_then_the_child_need_not_answer() {
        assertThat(faults(guardian(GIVEN, REFUSED, UNANSWERED))).isEmpty();
        assertThat(faults(guardian(GIVEN, GIVEN, REFUSED))).isEmpty();
    }

    @Test
    void a_child_of_seven_answers_about_publication_too_and_a_younger_one_does_not() {
        var silent = guardian(GIVEN, GIVEN, UNANSWERED);
        var seventh = LocalDate.of(2017, 5, 5);

        assertThat(codes(AForm.of(YOUTH).bornOn("2010-05-05").guardedBy(silent), seventh.minusDays(1)))
                .isEmpty();
        assertThat(codes(AForm.of(YOUTH).bornOn("2010-05-05").guardedBy(silent), seventh))
                .containsExactly("form.child-consent-unanswered");
    }

    @Test
    void on_the_eighteenth_birthday_nobody_is_represented_any_more() {
        var form = AForm.of(YOUTH).bornOn("2006-03-15").guardedBy(Guardian.NONE);

        assertThat(codes(form, LocalDate.of(2024, 3, 14))).hasSize(3);
        assertThat(codes(form, LocalDate.of(2024, 3, 15))).isEmpty();
    }

    @Test
    void where_no_child_can_enter_nobody_is_asked_for_a_representative() {
        var adults = TestRules.checking(FirstPreset.rulebook());

        assertThat(AForm.of(adults)
                        .bornOn("2015-01-01")
                        .guardedBy(Guardian.NONE)
                        .faults())
                .isEmpty();
    }

    private static Guardian guardian(Consent processing, Consent publication, Consent child) {
        return new Guardian("Đỗ Văn Cường", processing, publication, child);
    }

    private static List<String> faults(Guardian guardian) {
        return AForm.of(YOUTH).guardedBy(guardian).faults();
    }

    private static List<String> codes(AForm form, LocalDate day) {
        return form.faultsOn(day).stream().map(FormFault::code).toList();
    }
}
