package vn.bangvang.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;

@MicronautTest(transactional = false)
class ExtraJudgeApiTest {

    @Inject
    People people;

    private static Answer add(AContest contest, UUID entry, UUID judge) {
        return contest.organiser.post(
                "/api/panels/" + contest.onlyPanel() + "/extra-sheets",
                Map.of("entryId", entry, "judgeId", judge, "reason", "Chênh lệch quá 20 điểm"));
    }

    @Test
    void an_entry_on_which_judges_differ_gets_one_more_judge() {
        var contest = AContest.open(
                people,
                ARulebook.withRounds(ARulebook.score(
                        "final",
                        "panels: several-fields",
                        "judgesPerEntry: 2",
                        "divergence: {above: 20, action: add-judge}")));
        contest.entries("CK", 1);
        var panel = contest.panel("Hội đồng", "CK");
        var first = contest.judge(panel, "Giám khảo 1", true);
        var second = contest.judge(panel, "Giám khảo 2", false);
        contest.judging().plan().is(200);
        var third = contest.judge(panel, "Giám khảo 3", false);
        var entry = contest.entries.getFirst();
        contest.seal(first, contest.sheets(first).getFirst(), "40", "30", "30");

        add(contest, entry, third).isProblem(409, "judging.extra-judge-not-asked");
        contest.seal(second, contest.sheets(second).getFirst(), "10", "10", "10");
        add(contest, entry, second).isProblem(409, "judging.judge-has-sheet");
        add(contest, entry, UUID.randomUUID()).isProblem(404, "judging.member-missing");
        add(contest, entry, third).is(204);

        assertThat(contest.sheets(third)).hasSize(1);
        var row = contest.organiser
                .get("/api/panels/" + contest.onlyPanel() + "/score-table")
                .is(200);
        assertThat(row.at("groups.0.rows.0.sheetsExpected").getIntValue()).isEqualTo(3);
        assertThat(row.at("groups.0.rows.0.rank").isNull()).isTrue();
    }
}
