package vn.bangvang.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.rulebook.FirstPreset;

@MicronautTest(transactional = false)
class PanelApiTest {

    @Inject
    People people;

    @Test
    void a_panel_has_one_field_where_the_rules_give_every_field_a_panel_of_its_own() {
        var rules = FirstPreset.text().replace("panels: several-fields", "panels: per-field");
        var contest = AContest.open(people, rules);

        var refused = contest.addPanel("Hội đồng I", "CK", "VL").isProblem(422, "judging.panel-invalid");

        assertThat(refused.string("violations.0.code")).isEqualTo("judging.one-field-only");
        assertThat(refused.string("violations.0.path")).isEqualTo("fields");
        contest.addPanel("Hội đồng I", "CK").is(201);
    }

    @Test
    void a_panel_judges_several_fields_and_shows_its_people() {
        var contest = AContest.open(people).entries("CK", 1);
        var panel = contest.panel("Hội đồng I", "CK", "VL");
        contest.judge(panel, "Trần Văn Bình", true);

        var view = contest.panels();

        assertThat(view.text()).contains("\"fields\":[\"CK\",\"VL\"]");
        assertThat(view.string("0.members.0.fullName")).isEqualTo("Trần Văn Bình");
        assertThat(view.string("0.members.0.role")).isEqualTo("CHAIR");
        assertThat(view.at("0.entries").getIntValue()).isEqualTo(1);
    }

    @Test
    void a_field_belongs_to_one_panel_only() {
        var contest = AContest.open(people);
        contest.panel("Hội đồng I", "CK", "VL");

        contest.addPanel("Hội đồng II", "VL", "NN").isProblem(409, "judging.field-taken");
    }

    @Test
    void a_field_that_the_rules_do_not_have_is_refused_by_name() {
        var refused = AContest.open(people).addPanel("Hội đồng I", "CK", "XX");

        assertThat(refused.isProblem(422, "judging.panel-invalid").string("violations.0.path"))
                .isEqualTo("fields[1]");
    }

    @Test
    void two_panels_do_not_share_a_name_however_it_is_typed() {
        var contest = AContest.open(people);
        contest.panel("Hội đồng Cơ khí", "CK");

        contest.addPanel("HỘI ĐỒNG  cơ khí", "VL").isProblem(409, "judging.panel-name-taken");
    }

    @Test
    void a_panel_changed_elsewhere_is_not_overwritten() {
        var contest = AContest.open(people);
        var panel = contest.panel("Hội đồng I", "CK");
        var change = Map.of("name", "Hội đồng Một", "fields", List.of("CK", "YD"));
        contest.organiser.put("/api/panels/" + panel, "\"0\"", change).is(200);

        contest.organiser.put("/api/panels/" + panel, "\"0\"", change).isProblem(412, "judging.panel-stale");
    }

    @Test
    void only_one_person_is_the_chair() {
        var contest = AContest.open(people);
        var panel = contest.panel("Hội đồng I", "CK");
        var first = contest.judge(panel, "Lê Văn An", true);
        contest.judge(panel, "Lê Văn Bảy", true);

        var members = contest.panels().at("0.members");

        assertThat(AContest.each(members))
                .extracting(member -> member.get("role").getStringValue())
                .containsExactly("MEMBER", "CHAIR");
        contest.signIn(first).get("/api/panels/" + panel + "/score-table").isProblem(403, "account.forbidden");
    }

    @Test
    void the_same_person_is_not_seated_twice() {
        var contest = AContest.open(people);
        var panel = contest.panel("Hội đồng I", "CK");
        var expert = contest.expert("Lê Văn An", "Sở Công Thương", "0905000111");
        contest.seat(panel, expert, false);

        contest.organiser
                .post("/api/panels/" + panel + "/members", Map.of("expertId", expert, "role", "MEMBER"))
                .isProblem(409, "judging.member-known");
    }

    @Test
    void candidates_come_with_the_reasons_why_they_could_not_judge() {
        var contest = AContest.open(people);
        contest.entry("CK", "Trường THPT Chu Văn An", "0905 111 222");
        contest.entry("CK", "Công ty Điện lực Đắk Lắk", "0905111333");
        var panel = contest.panel("Hội đồng I", "CK");
        var colleague = contest.expert("Đỗ Thị Hoa", "TRƯỜNG THPT Chu Văn An", "0905999888");
        var author = contest.expert("Ngô Văn Lực", "Sở Nội vụ", "+84 905 111 333");

        var candidates = contest.organiser
                .get("/api/panels/" + panel + "/candidates")
                .is(200)
                .json();

        assertThat(reason(candidates, colleague)).isEqualTo("SAME_UNIT");
        assertThat(reason(candidates, author)).isEqualTo("OWN_ENTRY");
    }

    private static String reason(io.micronaut.json.tree.JsonNode candidates, UUID expert) {
        for (var candidate : candidates.values()) {
            if (candidate.get("expertId").getStringValue().equals(expert.toString())) {
                return candidate.get("conflicts").get(0).get("kind").getStringValue();
            }
        }
        throw new AssertionError("no such candidate");
    }

    @Test
    void removing_a_member_keeps_the_sealed_sheets_and_frees_the_open_ones() {
        var contest = AContest.judged(people, 2, 3);
        var panel = contest.onlyPanel();
        var judge = contest.judges().getFirst();
        contest.seal(judge, contest.sheets(judge).getFirst(), "30", "20", "20");

        contest.organiser
                .delete("/api/panels/" + panel + "/members/" + contest.expertOf(judge))
                .is(204);

        assertThat(contest.organiser
                        .get("/api/panels/" + panel + "/score-table")
                        .is(200)
                        .at("sealed")
                        .getIntValue())
                .isEqualTo(1);
        assertThat(contest.assignments().at("panels.0.lacking").size()).isEqualTo(1);
        contest.judge(panel, "Người thay", false);
        contest.plan().is(200);
        assertThat(contest.assignments().at("panels.0.lacking").size()).isZero();
    }

    @Test
    void a_chair_sees_the_panel_in_the_chairs_care_and_no_other() {
        var contest = AContest.open(people);
        var own = contest.panel("Hội đồng I", "CK");
        var other = contest.panel("Hội đồng II", "YD");
        var chair = contest.signIn(contest.judge(own, "Lê Văn An", true));

        var panels = chair.get("/api/editions/" + contest.edition + "/panels").is(200);

        assertThat(panels.json().size()).isEqualTo(1);
        assertThat(panels.id("0.id")).isEqualTo(own);
        chair.get("/api/panels/" + other + "/score-table").isProblem(403, "account.forbidden");
    }
}
