package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulebookParserTest {

    private static final String PRESET = FirstPreset.text();

    @Test
    void the_preset_has_the_six_fields_of_dak_lak_verbatim() {
        var rulebook = RulebookParser.parse(PRESET);

        assertThat(rulebook.fields())
                .extracting(f -> f.name().vi())
                .containsExactly(
                        "Công nghệ thông tin, điện tử, viễn thông",
                        "Cơ khí tự động hóa, xây dựng và giao thông vận tải",
                        "Vật liệu, hóa chất, năng lượng",
                        "Nông, lâm, ngư nghiệp, tài nguyên và môi trường",
                        "Y dược",
                        "Giáo dục và Đào tạo");
    }

    @Test
    void the_preset_has_the_places_of_edition_six_and_marks_what_no_source_gives() {
        var levels = RulebookParser.parse(PRESET).prizes().levels();

        assertThat(levels).extracting(PrizeLevel::maxPlaces).containsExactly(2, 4, 6, 14);
        assertThat(levels).allMatch(l -> l.money() != null && l.money().example());
        assertThat(levels).allMatch(l -> l.threshold() != null && l.threshold().example());
    }

    @Test
    void another_edition_prints_its_own_ordinal_and_years() {
        var rulebook = RulebookParser.parse(PRESET).forEdition("X", "2024-2025");

        assertThat(rulebook.identity().titleIn("vi")).endsWith("lần thứ X (2024-2025)");
        assertThat(rulebook.identity().titleIn("en")).endsWith(", edition X (2024-2025)");
    }

    @Test
    void what_is_written_as_json_reads_back_equal_and_is_written_alike_again() {
        var rulebook = RulebookParser.parse(PRESET);

        var json = RulebookWriter.json(rulebook);

        assertThat(RulebookParser.parse(json)).isEqualTo(rulebook);
        assertThat(RulebookWriter.json(RulebookParser.parse(json))).isEqualTo(json);
    }

    @Test
    void what_is_written_as_yaml_reads_back_equal() {
        var rulebook = RulebookParser.parse(PRESET);

        assertThat(RulebookParser.parse(RulebookWriter.yaml(rulebook))).isEqualTo(rulebook);
    }

    @Test
    void awkward_characters_survive_being_written() {
        var rulebook = RulebookParser.parse(PRESET);
        var years = "“ữ ẫ ọ ợ Ư Đ” \\ \" \t \u0085 \u2028 🏅 # : {x} 'y'";

        var odd = rulebook.forEdition("null", years);

        assertThat(RulebookParser.parse(RulebookWriter.json(odd))).isEqualTo(odd);
        assertThat(RulebookParser.parse(RulebookWriter.yaml(odd))).isEqualTo(odd);
    }

    @Test
    void decomposed_letters_are_composed() {
        var text = PRESET.replace("ordinal: VIII", "ordinal: Ba\u0301m");

        assertThat(RulebookParser.parse(text).identity().ordinal()).isEqualTo("Bám");
    }

    @ParameterizedTest(name = "{2}: {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ordinal: VIII|ordinall: VIII|unknown-key|identity.ordinall|1",
                "ordinal: VIII|ordinal:|missing|identity.ordinal|0",
                "ordinal: VIII|ordinal: [8]|expected-value|identity.ordinal|1",
                "codePrefix: |codePrefix: Sáng|bad-code|identity.codePrefix|1",
                "codePrefix: ST|codePrefix: st|bad-prefix|identity.codePrefix|1",
                "role: lead|role: leader|unknown-choice|identity.organisers[1].role|1",
                "role: lead|role: sponsor|nobody-leads|identity.organisers|0",
                "date: 2020-06-09|date: 09/6/2020|expected-date|identity.legalBasis[2].date|1",
                "maxAuthors: 10|maxAuthors: 0|out-of-range|people.maxAuthors|1",
                "maxAuthors: 10|maxAuthors: 2.5|expected-whole-number|people.maxAuthors|1",
                "maxAuthors: 10|maxAuthors: nhiều|expected-number|people.maxAuthors|1",
                "maxAuthors: 10|maxAuthors: 1|group-needs-two|people.maxAuthors|1",
                "minAuthors: 1|minAuthors: 11|min-above-max|people.minAuthors|1",
                "shares: true|shares: maybe|expected-yes-no|people.shares|1",
                "question: createdOn|question: createdAt|unknown-question|eligibility[0].question|1",
                "question: createdOn|question: ownWork|question-is-no-date|eligibility[0].question|1",
                "question: ownWork|question: createdOn|question-is-no-pledge|eligibility[3].question|1",
                "code: CK|code: CNTT|duplicate|fields[1].code|1",
                "code: essence|code: content|duplicate|dossier.sections[1].questions[2].code|1",
                "at: 2021-07-30T00:00|at: 2020-01-30T00:00|date-too-early|timeline.milestones[2].at|1",
                "at: 2021-07-30T00:00|at: 30/7/2021|expected-date-time|timeline.milestones[2].at|1",
                "scale: 100|scale: 90|criteria-miss-scale|rounds[0].sheet.scale|1",
                "max: 40|max: 45|criteria-miss-scale|rounds[0].sheet.scale|0",
                "step: 0.5|step: 0.7|step-misses-max|rounds[0].sheet.criteria[0].step|1",
                "above: 20|above: 100|never-diverges|rounds[0].divergence.above|1",
                "points: 20}|points: 41}|beyond-scale|rounds[0].sheet.criteria[0].remark.points|0",
                "type: mean|type: mode|unknown-choice|rounds[0].aggregation|0",
                "round: final|round: semi-final|unknown-round|ranking.round|1",
                "criterion: effect|criterion: beauty|unknown-criterion|ranking.tieBreaks[1].criterion|1",
                "criterion: effect|criterion: novelty|duplicate|ranking.tieBreaks[1]|1",
                "points: 75|points: 85|thresholds-overlap|prizes.levels[1].threshold.points|1",
                "points: 85|points: 101|beyond-scale|prizes.levels[0].threshold.points|1",
                "dong: 20000000|dong: 26000000|money-rises|prizes.levels[1].money.dong|1",
                "scope: overall|scope: per-field|prizes-need-overall-ranking|prizes.scope|0",
                "order: 3|order: 1|level-out-of-order|prizes.levels[2].order|1",
                "{recipient} đạt|{winner} đạt|unknown-placeholder|outcome.certificate.wording.vi|1",
                "levels: lowest-first|levels: [lowest-first]|expected-value|ceremony.levels|1",
                "supplementDays: 10|complaintDays: 10|duplicate-key|timeline.complaintDays|-",
            })
    void one_wrong_thing_is_refused_at_its_line(
            String right, String wrong, String code, String path, @org.jspecify.annotations.Nullable Integer sameLine) {
        var faults = faultsOf(replaceOnce(right, wrong));

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo("rulebook." + code);
            assertThat(fault.path()).isEqualTo(path);
            if (sameLine != null && sameLine == 1) {
                assertThat(fault.line()).isEqualTo(lineOf(right));
            }
        });
    }

    @Test
    void everything_wrong_is_said_at_once_in_the_order_of_the_lines() {
        var text = PRESET.replace("ordinal: VIII", "ordinal:")
                .replace("maxAuthors: 10", "maxAuthors: x")
                .replace("scope: overall", "scope: all");

        assertThat(faultsOf(text))
                .extracting(RulebookFault::path)
                .containsExactly("identity.ordinal", "people.maxAuthors", "ranking.scope", "prizes.scope");
    }

    @Test
    void text_that_is_no_yaml_is_refused_with_its_line() {
        assertThat(faultsOf("version: 1\nidentity: {name: [}\n"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("rulebook.syntax");
                    assertThat(fault.line()).isEqualTo(2);
                });
    }

    @Test
    void an_empty_text_is_refused() {
        assertThat(faultsOf("")).containsExactly(new RulebookFault(1, "", "rulebook.empty", Map.of()));
    }

    @Test
    void aliases_that_would_grow_without_end_are_refused() {
        var text = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";

        assertThat(faultsOf(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"\\UFFFFFFFF\"",
                "a: \"\\xZZ\"",
                "? [a, b] : c",
                "&a [*a]",
                "--- a\n--- b",
                "!!java.net.URL [\"http://x\"]",
                "- 1",
                "null",
                "a: !!binary x",
                "\uD800",
                "\u0000",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
            })
    void hostile_texts_are_refused_and_nothing_else(String text) {
        assertThat(faultsOf(text)).isNotEmpty();
    }

    private static String replaceOnce(String right, String wrong) {
        int at = PRESET.indexOf(right);
        assertThat(at).as(right).isNotNegative();
        return PRESET.substring(0, at) + wrong + PRESET.substring(at + right.length());
    }

    private static int lineOf(String text) {
        return (int) PRESET.substring(0, PRESET.indexOf(text)).lines().count()
                + (PRESET.charAt(PRESET.indexOf(text) - 1) == '\n' ? 1 : 0);
    }

    private static List<RulebookFault> faultsOf(String text) {
        var refused = catchThrowableOfType(RulebookInvalid.class, () -> RulebookParser.parse(text));
        assertThat(refused).as("refusal").isNotNull();
        return refused.faults();
    }
}
