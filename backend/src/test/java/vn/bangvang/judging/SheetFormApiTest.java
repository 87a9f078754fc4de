package vn.bangvang.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;

@MicronautTest(transactional = false)
class SheetFormApiTest {

    private static final String FORM = """
                sheet:
                  scale: 100
                  criteria:
                    - code: novelty
                      name: {vi: Tính mới}
                      max: 60
                      parts:
                        - {code: idea, name: {vi: Ý tưởng}, max: 30, step: 0.5}
                        - {code: proof, name: {vi: Minh chứng}, max: 30, step: 1}
                    - {code: effect, name: {vi: Hiệu quả}, max: 20, factor: 2}
                    - {code: extra, name: {vi: Điểm cộng}, kind: bonus, max: 5}
                    - {code: late, name: {vi: Điểm trừ}, kind: penalty, max: 10}
                aggregation: {type: mean}
            """;

    @Inject
    People people;

    @Test
    void parts_factors_bonus_and_penalty_make_the_total_of_a_sheet() {
        var contest = AContest.open(
                people,
                ARulebook.withRounds(ARulebook.head("final", "score")
                        + ARulebook.lines("panels: several-fields", "judgesPerEntry: 1")
                        + FORM));
        contest.entries("CK", 1);
        var judge = contest.judge(contest.panel("Hội đồng", "CK"), "Giám khảo", true);
        contest.judging().plan().is(200);
        var path = "/api/sheets/" + contest.sheets(judge).getFirst();
        var person = contest.signIn(judge);

        var view = person.get(path).is(200);
        var saved = person.put(path, view.etag(), marks("idea 25.5", "proof 20", "effect 15", "extra 3", "late 4"))
                .is(200);
        person.post(path + "/seal", saved.etag(), Map.of()).is(200);
        var table = contest.organiser
                .get("/api/panels/" + contest.onlyPanel() + "/score-table")
                .is(200);

        assertThat(view.at("criteria").size()).isEqualTo(5);
        assertThat(view.string("criteria.0.group.vi")).isEqualTo("Tính mới");
        assertThat(view.at("criteria.2.factor").getBigDecimalValue()).isEqualByComparingTo("2");
        assertThat(view.string("criteria.4.kind")).isEqualTo("PENALTY");
        assertThat(saved.at("total").getBigDecimalValue()).isEqualByComparingTo("74.5");
        assertThat(table.at("groups.0.rows.0.result").getBigDecimalValue()).isEqualByComparingTo("74.5");
    }

    private static Map<String, Object> marks(String... marks) {
        return Map.of(
                "marks",
                Stream.of(marks)
                        .map(mark -> AContest.mark(mark.split(" ")[0], mark.split(" ")[1]))
                        .toList());
    }

    @Test
    void a_round_by_ballot_only_has_no_sheets() {
        var contest = AContest.open(
                people,
                ARulebook.withRounds(
                        ARulebook.head("vote", "ballot")
                                + ARulebook.lines(
                                        "panels: one-council",
                                        "ballot:",
                                        "  quorum: {share: 2/3}",
                                        "  options:",
                                        "    - {code: yes, label: {vi: Đồng ý}, counts: for}",
                                        "    - {code: no, label: {vi: Không}, counts: against}"),
                        ARulebook.score("final")));
        contest.entries("CK", 1);
        var council = contest.addPanel(Map.of("name", "Hội đồng", "round", "vote", "fields", List.of()))
                .is(201)
                .id("id");
        contest.judge(council, "Chủ tịch hội đồng", true);
        contest.judging();

        contest.plan("vote").isProblem(409, "judging.round-without-sheets");
        contest.organiser.get("/api/panels/" + council + "/score-table").isProblem(409, "judging.round-without-sheets");
        contest.close("vote").isProblem(409, "award.votes-missing");
        var meeting = Map.of("place", "Phòng họp số 2", "heldAt", "2026-11-23T01:00:00Z", "way", "PAPER");
        contest.organiser.post("/api/panels/" + council + "/meetings", meeting).is(201);
        contest.close("vote").isProblem(409, "award.meetings-open");
    }

    @Test
    void a_round_without_entries_is_not_closed() {
        var contest = AContest.open(people, ARulebook.withRounds(ARulebook.score("first"), ARulebook.score("final")));
        contest.judging();

        contest.close("first").isProblem(409, "award.round-empty");
    }
}
