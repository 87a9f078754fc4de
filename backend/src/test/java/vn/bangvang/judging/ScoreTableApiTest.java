package vn.bangvang.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.scoring.ContestEntry;
import vn.bangvang.scoring.Sheet;

@MicronautTest(transactional = false)
class ScoreTableApiTest {

    @Inject
    People people;

    @Inject
    Materials materials;

    @Inject
    Editions editions;

    @Inject
    Judging judging;

    private AContest scored(List<String> novelty) {
        var contest = AContest.judged(people, 1, 3);
        var entry = contest.entries.getFirst();
        for (int i = 0; i < novelty.size(); i++) {
            var judge = contest.judges().get(i);
            contest.seal(judge, contest.sheet(judge, entry), novelty.get(i), "20", "20");
        }
        return contest;
    }

    private static JsonNode table(AContest contest) {
        return contest.organiser
                .get("/api/panels/" + contest.onlyPanel() + "/score-table")
                .is(200)
                .json();
    }

    private static JsonNode row(AContest contest) {
        return table(contest).get("groups").get(0).get("rows").get(0);
    }

    @Test
    void the_mean_is_exact_and_shown_as_the_rules_say() {
        var row = row(scored(List.of("30", "30", "31")));

        assertThat(row.get("sum").getBigDecimalValue()).isEqualByComparingTo("211");
        assertThat(row.get("exactResult").getStringValue()).isEqualTo("211/3");
        assertThat(row.get("result").getBigDecimalValue()).isEqualByComparingTo("70.33");
        assertThat(row.get("spread").getBigDecimalValue()).isEqualByComparingTo("1");
        assertThat(row.get("rank").getIntValue()).isEqualTo(1);
        assertThat(row.get("cells").size()).isEqualTo(3);
    }

    @Test
    void judges_who_differ_by_exactly_the_limit_are_not_flagged() {
        assertThat(row(scored(List.of("20", "30", "40"))).get("divergent").getBooleanValue())
                .isFalse();
    }

    @Test
    void judges_who_differ_by_half_a_point_more_are_flagged_in_table_and_list() {
        var contest = scored(List.of("19.5", "30", "40"));

        assertThat(row(contest).get("divergent").getBooleanValue()).isTrue();
        assertThat(contest.organiser
                        .get("/api/editions/" + contest.edition + "/standings")
                        .at("items.0.divergent")
                        .getBooleanValue())
                .isTrue();
    }

    @Test
    void an_entry_is_ranked_only_when_all_its_sheets_are_in() {
        var row = row(scored(List.of("20", "30")));

        assertThat(row.get("rank").isNull()).isTrue();
        assertThat(row.get("result").getBigDecimalValue()).isEqualByComparingTo("65.00");
    }

    @Test
    void scoring_again_needs_a_reason_and_keeps_what_was_sealed() {
        var contest = scored(List.of("19.5", "30", "40"));
        var judge = contest.judges().getFirst();
        var sheet = contest.sheet(judge, contest.entries.getFirst());
        var path = "/api/sheets/" + sheet;

        contest.organiser.post(path + "/rescore", Map.of("reason", "")).isProblem(422, "request.invalid");
        contest.organiser
                .post(path + "/rescore", Map.of("reason", "Chênh lệch quá 20 điểm"))
                .is(200);

        var view = contest.signIn(judge).get(path).is(200);
        assertThat(view.string("state")).isEqualTo("OPEN");
        assertThat(view.string("reopenReason")).isEqualTo("Chênh lệch quá 20 điểm");
        assertThat(view.at("marks.0.points").getBigDecimalValue()).isEqualByComparingTo("19.5");
        assertThat(view.at("revisions.0.total").getBigDecimalValue()).isEqualByComparingTo("59.5");
        assertThat(progress(contest).isComplete()).isFalse();
        contest.seal(judge, sheet, "25", "20", "20");
        var row = row(contest);
        assertThat(row.get("rescored").getBooleanValue()).isTrue();
        assertThat(row.get("divergent").getBooleanValue()).isFalse();
        assertThat(contest.organiser
                        .get("/api/editions/" + contest.edition + "/journal")
                        .text())
                .contains("sheet.reopened", "Chênh lệch quá 20 điểm");
    }

    @Test
    void a_sheet_that_is_not_sealed_is_not_reopened_and_a_judge_reopens_none() {
        var contest = AContest.judged(people, 1, 3);
        var judge = contest.judges().get(1);
        var path = "/api/sheets/" + contest.sheets(judge).getFirst() + "/rescore";

        contest.organiser.post(path, Map.of("reason", "Thử")).isProblem(409, "judging.sheet-not-sealed");
        people.applicant().post(path, Map.of("reason", "Thử")).isProblem(403, "account.forbidden");
    }

    @Test
    void the_file_has_numbers_as_numbers() throws Exception {
        var contest = scored(List.of("30", "30", "31"));

        var file = contest.organiser
                .get("/api/panels/" + contest.onlyPanel() + "/score-table.xlsx")
                .is(200);

        try (var book = WorkbookFactory.create(new ByteArrayInputStream(file.bytes()))) {
            var numbers = new java.util.ArrayList<Double>();
            book.getSheetAt(0)
                    .forEach(line -> line.forEach(cell -> {
                        if (cell.getCellType() == CellType.NUMERIC) {
                            numbers.add(cell.getNumericCellValue());
                        }
                    }));
            assertThat(numbers).contains(70.0, 71.0, 211.0, 70.33, 1.0);
        }
    }

    @Test
    void a_chair_with_a_conflict_does_not_learn_that_the_entry_is_there() {
        var contest = AContest.open(people);
        contest.entry("CK", "Công ty Điện lực Đắk Lắk", "0905111333");
        contest.entry("CK", "Trường THPT Chu Văn An", "0905111222");
        var panel = contest.panel("Hội đồng I", "CK");
        var chair = contest.seat(panel, contest.expert("Đỗ Thị Hoa", "Trường THPT Chu Văn An", "0905999777"), true);
        for (int i = 0; i < 3; i++) {
            contest.judge(panel, "Giám khảo " + i, false);
        }
        contest.judging().plan().is(200);
        contest.sealAll("30", "20", "20");
        var hidden = contest.entries.get(1);

        var table = contest.signIn(chair)
                .get("/api/panels/" + panel + "/score-table")
                .is(200);

        assertThat(table.text()).doesNotContain(hidden.toString());
        assertThat(table.at("expected").getIntValue()).isEqualTo(3);
        var sheet = contest.judges().stream()
                .filter(judge -> !judge.equals(chair))
                .map(judge -> contest.sheet(judge, hidden))
                .findFirst()
                .orElseThrow();
        contest.signIn(chair).get("/api/sheets/" + sheet).isProblem(403, "judging.conflict-of-interest");
        contest.signIn(chair)
                .post("/api/sheets/" + sheet + "/rescore", Map.of("reason", "Thử"))
                .isProblem(403, "judging.conflict-of-interest");
    }

    @Test
    void the_list_goes_from_the_best_mean_down_page_by_page() {
        var contest = AContest.judged(people, 3, 3);
        for (var judge : contest.judges()) {
            for (int i = 0; i < 3; i++) {
                contest.seal(judge, contest.sheet(judge, contest.entries.get(i)), "" + (20 + i), "20", "20");
            }
        }
        var path = "/api/editions/" + contest.edition + "/standings?sort=score&limit=2";

        var first = contest.organiser.get(path).is(200);
        var second =
                contest.organiser.get(path + "&after=" + first.string("next")).is(200);

        assertThat(List.of(first.id("items.0.entryId"), first.id("items.1.entryId"), second.id("items.0.entryId")))
                .isEqualTo(contest.entries.reversed());
        assertThat(first.at("items.0.result").getBigDecimalValue()).isEqualByComparingTo("62");
        assertThat(second.at("next").isNull()).isTrue();
        contest.organiser.get(path + "&after=abc").isProblem(422, "request.invalid");
        people.secretary(UUID.randomUUID()).get(path).isProblem(403, "account.forbidden");
    }

    @Test
    void nothing_is_decided_while_a_sheet_is_open() {
        var contest = scored(List.of("20", "30"));
        var move = Map.of("to", "DECIDED");
        var path = "/api/editions/" + contest.edition + "/moves";

        var refused = contest.organiser.post(path, move).isProblem(409, "edition.blocked");

        assertThat(refused.text()).contains("judging.unfinished");
        assertThat(progress(contest)).isEqualTo(new Progress(1, 0, 0, Set.copyOf(contest.entries), 1, 2, 0));
    }

    @Test
    void those_who_count_get_every_mark_exactly_with_the_role_of_its_judge() {
        var contest = scored(List.of("30", "30", "31"));

        var material = materials.of(editions.get(contest.edition), List.of());

        assertThat(material.entries())
                .extracting(ContestEntry::entry)
                .containsExactly(contest.entries.getFirst().toString());
        assertThat(material.sheets()).extracting(Sheet::role).contains(MemberRole.CHAIR, MemberRole.MEMBER);
        assertThat(material.sheets())
                .extracting(sheet ->
                        sheet.points().get("novelty").stripTrailingZeros().toPlainString())
                .containsExactlyInAnyOrder("30", "30", "31");
        assertThat(progress(contest).isComplete()).isTrue();
    }

    private Progress progress(AContest contest) {
        var edition = editions.get(contest.edition);
        return judging.progress(edition, edition.rulebook().rankingRound());
    }
}
