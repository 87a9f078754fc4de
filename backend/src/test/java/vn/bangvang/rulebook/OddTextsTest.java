package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rulebooks as other programs and hasty people write them: read all the same, or refused in words. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OddTextsTest {

    private static final String TEXT = FirstPreset.text();

    @Test
    void a_byte_order_mark_and_the_line_ends_of_windows_change_nothing() {
        assertThat(RulebookParser.parse("\uFEFF" + TEXT.replace("\n", "\r\n"))).isEqualTo(FirstPreset.rulebook());
    }

    @Test
    void letters_and_their_marks_may_come_apart() {
        assertThat(RulebookParser.parse(Normalizer.normalize(TEXT, Normalizer.Form.NFD)))
                .isEqualTo(FirstPreset.rulebook());
    }

    @Test
    void codes_that_differ_only_in_case_are_two() {
        var rules = TestRules.rules("fields", "[{code: a, name: A}, {code: A, name: B}]");

        assertThat(rules.fields()).extracting(Field::code).containsExactly("a", "A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]",
                "a: &a {b: *a}",
                "<<: &a {version: 1}\nidentity: *a",
            })
    void what_refers_to_itself_or_multiplies_is_refused_at_once(String text) {
        assertThat(codes(text)).containsExactly("rulebook.not-plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void nesting_without_end_is_refused_at_once(String opening) {
        assertThat(codes(opening.repeat(100_000))).hasSize(1).isSubsetOf("rulebook.not-plain", "rulebook.syntax");
    }

    @Test
    void ten_million_characters_are_refused_at_once() {
        assertThat(codes("fields: [" + "a, ".repeat(3_333_333) + "]")).containsExactly("rulebook.too-long");
    }

    @Test
    void a_tab_and_a_second_document_are_refused_where_they_stand() {
        assertThat(faults("version: 1\nidentity:\n\ttitle: x"))
                .extracting(RulebookFault::code, RulebookFault::line)
                .containsExactly(tuple("rulebook.syntax", 3));
        assertThat(faults("version: 1\n---\nversion: 1"))
                .extracting(RulebookFault::code, RulebookFault::line)
                .containsExactly(tuple("rulebook.syntax", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\x1b", "\\ud800", "\\x7f"})
    void what_no_paper_can_show_is_refused_even_as_an_escape(String escape) {
        var text = TEXT.replace("years: 2020-2021", "years: \"2020" + escape + "\"");

        assertThat(codes(text)).contains("rulebook.bad-character");
    }

    @Test
    void added_sheets_may_reach_more_than_the_scale_of_one() {
        var sum = TEXT.replaceFirst("judgesPerEntry: [0-9]+", "judgesPerEntry: 3")
                .replaceFirst("type: mean", "type: sum");

        assertThat(RulebookParser.parse(sum).rankingRound().mostPoints())
                .hasValueSatisfying(most -> assertThat(most).isEqualByComparingTo("300"));
        assertThat(RulebookParser.parse(sum.replaceFirst("judgesPerEntry: 3", "judgesPerEntry: 0"))
                        .rankingRound()
                        .mostPoints())
                .isEmpty();
    }

    @Test
    void another_judge_adds_another_sheet_and_points_are_asked_for_up_to_the_last_one() {
        var sum = TEXT.replaceFirst("type: mean", "type: sum").replaceFirst("action: rescore", "action: add-judge");
        var all = sum.replaceFirst("advance: all", "advance: {type: from-points, points: 400}");

        assertThat(RulebookParser.parse(all).rankingRound().mostPoints().orElseThrow())
                .isEqualByComparingTo("400");
        assertThat(codes(all.replaceFirst("points: 400", "points: 400.5"))).containsExactly("rulebook.beyond-scale");
    }

    @Test
    void judges_may_differ_by_the_scale_and_the_penalties() {
        var penalty = TEXT.replaceFirst(
                "( +)criteria:\n", "$0$1  - {code: late, name: Late, kind: penalty, max: 10, factor: 1}\n");

        assertThat(RulebookParser.parse(penalty.replaceFirst("above: 20", "above: 109"))
                        .rankingRound()
                        .divergence())
                .isNotNull();
        assertThat(codes(penalty.replaceFirst("above: 20", "above: 110"))).containsExactly("rulebook.never-diverges");
    }

    @Test
    void a_name_that_has_an_english_one_is_told_in_english() {
        var text = TestRules.with(TEXT, "fields", "[{code: a, name: A}]");
        var broken = TestRules.with(
                text,
                "ageGroups",
                "[{code: a, name: {vi: Bảng A, en: Group A}, bornTo: 2010-01-01},"
                        + " {code: b, name: Bảng B, bornFrom: 2010-01-01}]");

        var facts = faults(broken).stream()
                .filter(f -> f.code().equals("rulebook.age-groups-overlap"))
                .findFirst()
                .orElseThrow()
                .facts();

        assertThat(said(facts.get("other"), "en")).isEqualTo("Group A");
        assertThat(said(facts.get("other"), "vi")).isEqualTo("Bảng A");
        assertThat(said(facts.get("group"), "en")).isEqualTo("Bảng B");
    }

    @Test
    void numbers_words_and_days_are_told_in_the_readers_language() {
        var facts = faults(TEXT.replaceFirst("scale: 100", "scale: 1234.5"))
                .getFirst()
                .facts();
        var role = faults(TEXT.replaceFirst("entrants: .*", "entrants: [individual, individual]"))
                .getFirst()
                .facts();

        assertThat(said(facts.get("scale"), "vi")).isEqualTo("1.234,5");
        assertThat(said(facts.get("scale"), "en")).isEqualTo("1,234.5");
        assertThat(said(role.get("value"), "vi")).isEqualTo("cá nhân");
        assertThat(said(role.get("value"), "en")).isEqualTo("individuals");
    }

    @Test
    void a_missing_part_is_told_by_its_name_in_the_editor_and_by_its_key() {
        var missing = faults(TestRules.with(TEXT, "fields", "[{code: a}]")).getFirst();

        assertThat(missing.path()).isEqualTo("fields[0].name");
        assertThat(said(missing.facts().get("label"), "vi")).isEqualTo("Tên");
        assertThat(missing.facts()).containsEntry("key", "name");
    }

    private static String said(Object fact, String language) {
        return String.format(Locale.of(language), "%s", fact);
    }

    private static List<String> codes(String text) {
        return faults(text).stream().map(RulebookFault::code).toList();
    }

    private static List<RulebookFault> faults(String text) {
        return catchThrowableOfType(RulebookInvalid.class, () -> RulebookParser.parse(text))
                .faults();
    }
}
