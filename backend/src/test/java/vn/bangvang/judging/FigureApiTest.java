package vn.bangvang.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;

@MicronautTest(transactional = false)
class FigureApiTest {

    private static final String FIGURES = """
                figures:
                  - {type: scaled-to-best, code: public, name: {vi: Bình chọn}, max: 20, decimals: 1}
                  - {type: recorded, code: late, name: {vi: Nộp muộn}, max: 5, decimals: 1, sign: minus}
            """;

    @Inject
    People people;

    private AContest withFigures() {
        var contest = AContest.open(
                people,
                ARulebook.withRounds(
                        ARulebook.score("final", "panels: several-fields", "judgesPerEntry: 1") + FIGURES));
        contest.entries("CK", 3);
        var panel = contest.panel("Hội đồng Cơ khí", "CK");
        contest.judge(panel, "Giám khảo", true);
        contest.judging().plan().is(200);
        return contest;
    }

    private static Answer record(AContest contest, Map<?, ?>... values) {
        return contest.secretary.put(
                contest.round("final", "/figures"), Map.of("values", Arrays.asList(values), "reason", "Biên bản"));
    }

    private static Map<String, Object> value(UUID entry, String figure, String value) {
        return Map.of("entryId", entry, "figure", figure, "value", new BigDecimal(value));
    }

    @Test
    void votes_of_the_public_are_scaled_to_the_best() {
        var contest = withFigures();

        var table = record(
                        contest,
                        value(contest.entries.get(0), "public", "300"),
                        value(contest.entries.get(1), "public", "100"))
                .is(200);

        assertThat(table.string("lines.0.cells.0.points")).isEqualTo("20.0");
        assertThat(table.string("lines.1.cells.0.points")).isEqualTo("6.7");
        assertThat(table.string("lines.2.cells.0.points")).isEqualTo("0.0");
    }

    @Test
    void figures_come_on_top_of_the_sheets_in_the_table_and_the_ranking() {
        var contest = withFigures();
        contest.sealAll("20", "20", "20");
        record(contest, value(contest.entries.get(2), "public", "7"), value(contest.entries.get(1), "late", "1.5"))
                .is(200);

        var ranking = contest.organiser
                .get("/api/editions/" + contest.edition + "/ranking")
                .is(200);
        var table = contest.organiser
                .get("/api/panels/" + contest.onlyPanel() + "/score-table")
                .is(200);
        var list = contest.organiser
                .get("/api/editions/" + contest.edition + "/standings")
                .is(200);

        assertThat(ranking.string("places.0.points")).isEqualTo("80.00");
        assertThat(ranking.string("places.0.parts.1.points")).isEqualTo("20.0");
        assertThat(ranking.string("places.2.points")).isEqualTo("58.50");
        assertThat(table.string("groups.0.rows.1.figures.1.points")).isEqualTo("-1.5");
        assertThat(table.at("groups.0.rows.2.rank").getIntValue()).isEqualTo(1);
        assertThat(list.at("items.0.result").getBigDecimalValue()).isEqualByComparingTo("80");
        assertThat(list.at("items.2.result").getBigDecimalValue()).isEqualByComparingTo("58.5");
    }

    @Test
    void figures_beyond_the_rules_are_refused_cell_by_cell() {
        var contest = withFigures();
        var entry = contest.entries.getFirst();

        var refused = record(
                contest,
                value(entry, "public", "1.5"),
                value(entry, "late", "5.5"),
                value(entry, "other", "1"),
                value(UUID.randomUUID(), "late", "1"),
                value(contest.entries.get(1), "late", "1.25"));

        assertThat(refused.isProblem(422, "judging.figures-invalid")
                        .at("violations")
                        .size())
                .isEqualTo(5);
        assertThat(refused.string("violations.0.code")).isEqualTo("judging.votes-not-whole");
        assertThat(refused.string("violations.1.path")).isEqualTo("values[1].value");
    }

    @Test
    void a_figure_that_is_taken_back_is_gone_and_the_journal_keeps_both() {
        var contest = withFigures();
        var entry = contest.entries.getFirst();
        record(contest, value(entry, "late", "2")).is(200);

        var cleared = new java.util.HashMap<String, Object>(Map.of("entryId", entry, "figure", "late"));
        cleared.put("value", null);
        var table = record(contest, cleared).is(200);

        assertThat(table.at("lines.0.cells.1.value").isNull()).isTrue();
        assertThat(contest.organiser
                        .get("/api/editions/" + contest.edition + "/journal")
                        .is(200)
                        .text())
                .contains("– → 2", "2 → –");
    }

    @Test
    void a_judge_records_no_figures() {
        var contest = withFigures();
        var judge = contest.signIn(contest.judges().getFirst());

        judge.get(contest.round("final", "/figures")).isProblem(403, "account.forbidden");
        judge.put(contest.round("final", "/figures"), Map.of("values", List.of()))
                .isProblem(403, "account.forbidden");
    }
}
