package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.rulebook.EligibilityCheck.Effect.WARNING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.rulebook.People.EntrantKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntryFormRulesTest {

    private static final Rulebook RULES = FirstPreset.rulebook();

    @Test
    void a_complete_entry_may_be_submitted() {
        assertThat(check(complete())).isEmpty();
    }

    @Test
    void an_empty_entry_is_told_everything_at_once() {
        var form = new FilledForm(null, null, null, null, null, List.of(), Map.of(), List.of());

        var paths = check(form).stream().filter(FormFault::isBlocking).map(FormFault::path);

        assertThat(paths)
                .containsExactly(
                        "title",
                        "field",
                        "entrant",
                        "authors",
                        "answers.createdOn",
                        "answers.appliedAt",
                        "answers.knownSolutions",
                        "answers.content",
                        "answers.newPoints",
                        "answers.noveltyLevel",
                        "answers.stage",
                        "answers.spread",
                        "answers.technicalEffect",
                        "answers.economicEffect",
                        "answers.ownWork",
                        "answers.livesInProvince",
                        "answers.processing");
    }

    @Test
    void shares_must_be_exactly_a_whole() {
        assertThat(codes(withShares("33.33", "33.33", "33.33"))).containsExactly("form.shares-miss-100");
        assertThat(codes(withShares("33.33", "33.33", "33.34"))).isEmpty();
        assertThat(codes(withShares("100", "0"))).containsExactly("form.share-out-of-range");
    }

    @Test
    void an_individual_is_one_author_and_a_group_at_least_two() {
        assertThat(codes(with(EntrantKind.INDIVIDUAL, 2))).containsExactly("form.individual-has-one-author");
        assertThat(codes(with(EntrantKind.GROUP, 1))).containsExactly("form.group-has-several-authors");
        assertThat(codes(with(EntrantKind.GROUP, 11))).containsExactly("form.too-many-authors");
        assertThat(codes(with(EntrantKind.ORGANISATION, 1))).containsExactly("form.organisation-missing");
    }

    @Test
    void dak_lak_viii_takes_solutions_created_from_2013_on() {
        assertThat(codes(withAnswer("createdOn", "2013-01-01"))).isEmpty();
        assertThat(codes(withAnswer("createdOn", "2012-12-31"))).containsExactly("eligibility.created-too-early");
    }

    @Test
    void a_warning_does_not_stop_submission() {
        var faults = check(withAnswer("notEnteredBefore", "false"));

        assertThat(faults).singleElement().satisfies(f -> assertThat(f.effect()).isEqualTo(WARNING));
        assertThat(faults).noneMatch(FormFault::isBlocking);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "createdOn, 30/7/2020, form.not-a-date",
        "createdOn, 2020-02-30, form.not-a-date",
        "benefitPerYear, 12 triệu, form.not-money",
        "benefitPerYear, -1, form.not-money",
        "noveltyLevel, galaxy, form.option-unknown",
        "noveltyLevel, 'unit,world', form.one-option-only",
        "ownWork, maybe, form.not-yes-or-no",
        "ownWork, false, form.pledge-missing",
        "livesInProvince, '', form.pledge-missing",
    })
    void an_answer_must_fit_its_question(String question, String answer, String code) {
        assertThat(codes(withAnswer(question, answer))).containsExactly(code);
    }

    @Test
    void words_are_counted_between_white_space() {
        assertThat(codes(withAnswer("essence", "từ ".repeat(1500)))).isEmpty();
        assertThat(codes(withAnswer("essence", "từ\n".repeat(1501)))).containsExactly("form.too-many-words");
    }

    @Test
    void a_number_has_inclusive_ends_and_so_many_decimals() {
        var question = new Question.Number("n", LocalizedText.of("n"), null, false, BigDecimal.ONE, BigDecimal.TEN, 1);

        assertThat(answer(question, "1")).isEmpty();
        assertThat(answer(question, "9,5")).isEmpty();
        assertThat(answer(question, "0.9")).containsExactly("form.below-min");
        assertThat(answer(question, "10.1")).containsExactly("form.above-max");
        assertThat(answer(question, "1.25")).containsExactly("form.too-many-decimals");
        assertThat(answer(question, "1e3")).containsExactly("form.not-a-number");
    }

    @Test
    void files_must_be_of_a_known_kind_a_listed_format_and_not_too_many_or_large() {
        var good = new FilledForm.File("photos", "image/png", 10_485_760);

        assertThat(codes(withFiles(List.of(good)))).isEmpty();
        assertThat(codes(withFiles(java.util.Collections.nCopies(10, good)))).isEmpty();
        assertThat(codes(withFiles(java.util.Collections.nCopies(11, good))))
                .containsExactly("form.too-many-attachments");
        assertThat(codes(withFiles(List.of(new FilledForm.File("photos", "application/pdf", 1)))))
                .containsExactly("form.attachment-format");
        assertThat(codes(withFiles(List.of(new FilledForm.File("photos", "image/png", 10_485_761)))))
                .containsExactly("form.attachment-too-large");
        assertThat(codes(withFiles(List.of(new FilledForm.File("virus", "image/png", 1)))))
                .containsExactly("form.attachment-kind-unknown");
    }

    private static List<FormFault> check(FilledForm form) {
        return EntryFormRules.check(RULES, form, History.NONE, LocalDate.of(2021, 7, 1));
    }

    private static List<String> codes(FilledForm form) {
        return check(form).stream().map(FormFault::code).toList();
    }

    private static List<String> answer(Question question, String answer) {
        var faults = new FormFaults();
        AnswerRules.check(question, answer, faults);
        return faults.toList().stream().map(FormFault::code).toList();
    }

    private static FilledForm complete() {
        var answers = new HashMap<String, String>();
        answers.put("createdOn", "2020-05-01");
        answers.put("appliedAt", "Xã Ea Kao");
        for (var text :
                List.of("knownSolutions", "content", "newPoints", "spread", "technicalEffect", "economicEffect")) {
            answers.put(text, "Máy tách vỏ cà phê");
        }
        answers.put("noveltyLevel", "province");
        answers.put("stage", "applied");
        for (var pledge : List.of("ownWork", "livesInProvince", "notEnteredBefore", "processing")) {
            answers.put(pledge, "true");
        }
        return new FilledForm(
                "Máy tách vỏ", "CK", EntrantKind.INDIVIDUAL, null, null, List.of(author("100")), answers, List.of());
    }

    private static FilledForm.Author author(String share) {
        var details = Map.of(AuthorDetail.Kind.WORKPLACE, "Nông hộ", AuthorDetail.Kind.PHONE, "0905000000");
        return new FilledForm.Author("Đỗ Thị Ánh", new BigDecimal(share), details, FilledForm.Guardian.NONE);
    }

    private static FilledForm with(EntrantKind entrant, int count) {
        var authors = new ArrayList<FilledForm.Author>();
        for (int i = 0; i < count; i++) {
            authors.add(author(i == 0 ? String.valueOf(100 - count + 1) : "1"));
        }
        var form = complete();
        return new FilledForm(form.title(), form.field(), entrant, null, null, authors, form.answers(), form.files());
    }

    private static FilledForm withShares(String... shares) {
        var authors =
                java.util.Arrays.stream(shares).map(EntryFormRulesTest::author).toList();
        var form = complete();
        return new FilledForm(
                form.title(), form.field(), EntrantKind.GROUP, null, null, authors, form.answers(), form.files());
    }

    private static FilledForm withAnswer(String question, String answer) {
        var form = complete();
        var answers = new HashMap<>(form.answers());
        answers.put(question, answer);
        return new FilledForm(
                form.title(), form.field(), form.entrant(), null, null, form.authors(), answers, form.files());
    }

    private static FilledForm withFiles(List<FilledForm.File> files) {
        var form = complete();
        return new FilledForm(
                form.title(), form.field(), form.entrant(), null, null, form.authors(), form.answers(), files);
    }
}
