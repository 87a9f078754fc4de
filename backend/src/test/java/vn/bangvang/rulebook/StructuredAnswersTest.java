package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.rulebook.Question.ColumnType;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StructuredAnswersTest {

    private static final LocalizedText LABEL = LocalizedText.of("Nhãn");
    private static final Question.Table TABLE = new Question.Table(
            "t",
            LABEL,
            null,
            true,
            List.of(
                    new Question.Column("title", LABEL, ColumnType.TEXT, true),
                    new Question.Column("year", LABEL, ColumnType.NUMBER, false),
                    new Question.Column("paid", LABEL, ColumnType.MONEY, false),
                    new Question.Column("day", LABEL, ColumnType.DATE, false)),
            3);
    private static final Question.Person PERSON = new Question.Person(
            "p",
            LABEL,
            null,
            true,
            Question.PersonRole.SUPERVISOR,
            List.of(
                    new AuthorDetail(AuthorDetail.Kind.PHONE, null, true),
                    new AuthorDetail(AuthorDetail.Kind.BIRTH_DATE, null, false)));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "[{\"title\":\"Máy\",\"year\":\"2020\",\"paid\":\"5000000\",\"day\":\"2020-02-29\"}]|-",
                "[ { \"title\" : \"Máy\" , \"year\" : 2020.5 , \"day\" : null } ]|-",
                "[]|form.answer-missing at answers.t",
                "{}|form.not-a-table at answers.t",
                "[1]|form.not-a-table at answers.t[0]",
                "[{\"title\":[]}]|form.not-a-table at answers.t[0]",
                "[{\"title\":\"Máy\",\"price\":\"1\"}]|form.not-a-table at answers.t[0]",
                "[{\"title\":\" \"}]|form.answer-missing at answers.t[0].title",
                "[{\"title\":\"a\"},{\"title\":\"b\",\"year\":\"x\"}]|form.not-a-number at answers.t[1].year",
                "[{\"title\":\"a\",\"paid\":\"-1\"}]|form.not-money at answers.t[0].paid",
                "[{\"title\":\"a\",\"day\":\"2021-02-29\"}]|form.not-a-date at answers.t[0].day",
            })
    void a_table_is_rows_of_known_columns_with_fitting_cells(
            String answer, @org.jspecify.annotations.Nullable String fault) {
        assertThat(faults(TABLE, answer)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void a_table_has_so_many_rows_and_no_more() {
        var row = "{\"title\":\"a\"}";

        assertThat(faults(TABLE, Collections.nCopies(3, row).toString())).isEmpty();
        assertThat(faults(TABLE, Collections.nCopies(4, row).toString()))
                .containsExactly("form.too-many-rows at answers.t");
    }

    @Test
    void a_cell_holds_two_thousand_characters() {
        assertThat(faults(TABLE, "[{\"title\":\"" + "x".repeat(2000) + "\"}]")).isEmpty();
        assertThat(faults(TABLE, "[{\"title\":\"" + "x".repeat(2001) + "\"}]"))
                .containsExactly("form.answer-too-long at answers.t[0].title");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{\"name\":\"Bình\",\"phone\":\"0905\"}|-",
                "{\"name\":\"Bình\",\"phone\":\"0905\",\"birth-date\":\"1980-01-31\"}|-",
                "{\"name\":\"Bình\",\"phone\":\"0905\",\"birth-date\":\"31/1/1980\"}|form.not-a-date at answers.p.birth-date",
                "{\"name\":\"\",\"phone\":\"\"}|form.answer-missing at answers.p",
                "{}|form.answer-missing at answers.p",
                "{\"phone\":\"0905\"}|form.person-name-missing at answers.p.name",
                "{\"name\":\"Bình\"}|form.answer-missing at answers.p.phone",
                "{\"name\":\"Bình\",\"phone\":\"0905\",\"role\":\"x\"}|form.not-a-person at answers.p",
                "Bình|form.not-a-person at answers.p",
                "[]|form.not-a-person at answers.p",
            })
    void a_person_is_a_name_with_the_details_that_are_asked(
            String answer, @org.jspecify.annotations.Nullable String fault) {
        assertThat(faults(PERSON, answer)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void what_is_not_required_may_be_left_empty_in_every_way() {
        var table = new Question.Table("t", LABEL, null, false, TABLE.columns(), 3);
        var person = new Question.Person("p", LABEL, null, false, PERSON.role(), PERSON.details());

        for (var nothing : List.of("", " ", "[]")) {
            assertThat(faults(table, nothing)).isEmpty();
        }
        for (var nothing : List.of("", "{}", "{\"name\":\" \"}")) {
            assertThat(faults(person, nothing)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[{]",
                "[{\"title\"}]",
                "[{\"title\":}]",
                "[{\"title\":\"a\",}]",
                "[{\"title\":\"a\"},]",
                "[{\"title\":\"a\"}]x",
                "[{title:\"a\"}]",
                "[{'title':'a'}]",
                "[{\"title\":\"a\",\"title\":\"b\"}]",
                "[{\"title\":\"\\x41\"}]",
                "[{\"title\":\"\\u12G4\"}]",
                "[{\"title\":\"\\u12\"}]",
                "[{\"title\":\"\\",
                "[{\"title\":\"a",
                "[{\"title\":\"a\nb\"}]",
                "[{\"title\":01}]",
                "[{\"title\":tru}]",
                "[{\"title\":1e9}]",
                "[{\"title\":1E999999999}]",
                "[{\"title\":1.}]",
                "[{\"title\":NaN}]",
                "[] []",
                "/* */ []",
                "- title: a",
                "null",
            })
    void what_is_no_json_is_no_table_and_no_exception(String answer) {
        assertThat(faults(TABLE, answer)).containsExactly("form.not-a-table at answers.t");
    }

    @Test
    void json_is_read_as_it_was_meant() {
        assertThat(JsonReader.read(
                        " { \"a\\n\\t\\r\\b\\f\\/\\\\\\\"\\u0110\" : [ true , false , null , -1.50 , \"\" ] } "))
                .isEqualTo(java.util.Map.of(
                        "a\n\t\r\b\f/\\\"Đ", List.of(true, false, "", new java.math.BigDecimal("-1.50"), "")));
    }

    @Test
    void a_number_longer_than_anybody_needs_is_refused() {
        assertThat(JsonReader.read("9".repeat(60))).isEqualTo(new java.math.BigDecimal("9".repeat(60)));
        assertThat(JsonReader.read("9".repeat(61))).isNull();
    }

    @Test
    void json_deeper_than_anybody_needs_is_refused() {
        assertThat(JsonReader.read("[".repeat(20) + "]".repeat(20))).isNotNull();
        assertThat(JsonReader.read("[".repeat(21) + "]".repeat(21))).isNull();
        assertThat(JsonReader.read("[[],".repeat(19) + "[]" + "]".repeat(19))).isNotNull();
    }

    private static List<String> faults(Question question, String answer) {
        var faults = new FormFaults();
        AnswerRules.check(question, answer, faults);
        return faults.toList().stream().map(f -> f.code() + " at " + f.path()).toList();
    }
}
