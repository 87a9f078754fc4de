package vn.bangvang.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;

@MicronautTest(transactional = false)
class AssignmentApiTest {

    @Inject
    People people;

    @Test
    void work_is_spread_evenly_and_every_entry_has_its_three_judges() {
        var contest = AContest.judged(people, 5, 4);

        var loads = loads(contest.assignments().json());

        assertThat(loads).containsExactlyInAnyOrder(3, 4, 4, 4);
        assertThat(contest.assignments().at("panels.0.lacking").size()).isZero();
    }

    @Test
    void a_second_run_keeps_what_there_is() {
        var contest = AContest.judged(people, 3, 4);
        var before = contest.judges().stream().map(contest::sheets).toList();

        contest.plan().is(200);

        assertThat(contest.judges().stream().map(contest::sheets).toList()).isEqualTo(before);
    }

    @Test
    void fields_with_uneven_loads_are_all_covered() {
        var contest = AContest.open(people).entries("CK", 4).entries("YD", 1);
        var heavy = contest.panel("Hội đồng I", "CK");
        var light = contest.panel("Hội đồng II", "YD");
        IntStream.range(0, 3).forEach(i -> contest.judge(heavy, "Giám khảo " + i, false));
        IntStream.range(3, 8).forEach(i -> contest.judge(light, "Giám khảo " + i, false));

        contest.judging().plan().is(200);

        assertThat(loads(contest.assignments().json())).containsExactlyInAnyOrder(4, 4, 4, 0, 0, 1, 1, 1);
    }

    @Test
    void too_few_judges_name_the_entries_and_how_many_are_lacking() {
        var contest = AContest.open(people).entries("CK", 1);
        contest.entry("CK", "Trường THPT Chu Văn An", "0905111222");
        var panel = contest.panel("Hội đồng I", "CK");
        contest.judge(panel, "Lê Văn An", true);
        contest.judge(panel, "Lê Văn Bảy", false);
        contest.seat(panel, contest.expert("Đỗ Thị Hoa", "Trường THPT Chu Văn An", "0905999777"), false);
        contest.judging();

        var refused = contest.plan().isProblem(409, "judging.too-few-judges");

        assertThat(refused.at("violations").size()).isEqualTo(1);
        assertThat(refused.string("violations.0.message")).contains("-0002", "còn thiếu 1 giám khảo");
        assertThat(loads(contest.assignments().json())).containsOnly(0);
    }

    @Test
    void nobody_judges_an_entry_of_the_own_unit_or_the_own_entry() {
        var contest = AContest.open(people);
        var school = contest.entry("CK", "Trường THPT Chu Văn An", "0905111222");
        var other = contest.entry("CK", "Công ty Điện lực Đắk Lắk", "0905111333");
        var panel = contest.panel("Hội đồng I", "CK");
        IntStream.range(0, 3).forEach(i -> contest.judge(panel, "Giám khảo " + i, false));
        var colleague =
                contest.seat(panel, contest.expert("Đỗ Thị Hoa", "trường thpt CHU VĂN AN", "0905999777"), false);
        var author = contest.seat(panel, contest.expert("Ngô Văn Lực", "Sở Nội vụ", "+84905111333"), false);

        contest.judging().plan().is(200);

        assertThat(entriesOf(contest, colleague)).doesNotContain(school);
        assertThat(entriesOf(contest, author)).doesNotContain(other);
        var conflicts = contest.organiser
                .get("/api/editions/" + contest.edition + "/conflicts")
                .is(200);
        assertThat(conflicts.text()).contains("SAME_UNIT", "OWN_ENTRY");
        assertThat(conflicts.json().size()).isEqualTo(2);
    }

    private static List<UUID> entriesOf(AContest contest, UUID judge) {
        return contest.sheets(judge).stream()
                .map(sheet -> contest.signIn(judge)
                        .get("/api/sheets/" + sheet)
                        .is(200)
                        .id("entryId"))
                .toList();
    }

    @Test
    void a_field_with_entries_needs_a_panel_first() {
        var contest = AContest.open(people).entries("CK", 1).entries("YD", 2);
        contest.panel("Hội đồng I", "CK");
        contest.judging();

        var refused = contest.plan().isProblem(409, "judging.field-without-panel");

        assertThat(refused.string("violations.0.path")).isEqualTo("fields.YD");
    }

    @Test
    void nothing_is_assigned_before_judging_begins() {
        var contest = AContest.open(people).entries("CK", 1);
        contest.panel("Hội đồng I", "CK");

        contest.plan().isProblem(409, "judging.not-judging");
    }

    @Test
    void a_conflict_declared_by_the_organiser_takes_the_judge_off_at_once() {
        var contest = AContest.judged(people, 1, 3);
        var judge = contest.judges().getFirst();
        var entry = contest.entries.getFirst();
        var sheet = contest.sheet(judge, entry);
        contest.seal(judge, sheet, "30", "20", "20");
        var conflict = Map.of("entryId", entry, "judgeId", judge, "reason", "Là anh em ruột với tác giả");
        var path = "/api/editions/" + contest.edition + "/conflicts";

        contest.organiser.post(path, conflict).is(204);

        contest.signIn(judge).get("/api/sheets/" + sheet).isProblem(409, "judging.sheet-recused");
        assertThat(contest.organiser
                        .get("/api/panels/" + contest.onlyPanel() + "/score-table")
                        .at("sealed"))
                .isEqualTo(JsonNode.createNumberNode(0));
        contest.organiser.post(path, conflict).isProblem(409, "judging.conflict-known");
        contest.plan().isProblem(409, "judging.too-few-judges");
    }

    private static List<Integer> loads(JsonNode assignments) {
        return AContest.each(assignments.get("panels")).stream()
                .flatMap(panel -> AContest.each(panel.get("judges")).stream())
                .map(judge -> judge.get("open").getIntValue())
                .toList();
    }
}
