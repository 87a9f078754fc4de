package vn.bangvang.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.rulebook.MemberRole;

@MicronautTest(transactional = false)
class RoundPanelApiTest {

    @Inject
    People people;

    @Inject
    RoundPanels panels;

    private AContest threeKinds() {
        return AContest.open(
                people,
                ARulebook.withRounds(
                                ARulebook.score("unit", "panels: per-unit"),
                                ARulebook.score("field", "panels: several-fields"),
                                ARulebook.score("final", "panels: one-council"))
                        .replace("people:\n", "people:\n  submittingUnit: required\n"));
    }

    private static Map<String, Object> panel(String name, String round, List<String> fields, String unit) {
        return Map.of("name", name, "round", round, "fields", fields, "unit", unit);
    }

    @Test
    void the_same_field_and_name_may_have_a_panel_in_every_round() {
        var contest = AContest.open(people, ARulebook.withRounds(ARulebook.score("first"), ARulebook.score("final")));

        contest.addPanel(panel("Hội đồng Cơ khí", "first", List.of("CK"), "")).is(201);
        contest.addPanel(panel("Hội đồng Cơ khí", "final", List.of("CK"), "")).is(201);

        assertThat(contest.panels().string("0.round")).isEqualTo("first");
        assertThat(contest.panels().string("1.round")).isEqualTo("final");
    }

    @Test
    void a_chair_finds_the_score_table_of_a_panel_that_scores_and_none_of_a_council_that_votes() {
        var vote = ARulebook.head("vote", "ballot")
                + ARulebook.lines(
                        "ballot:",
                        "  secrecy: secret",
                        "  shareOf: all-members",
                        "  quorum: {share: 2/3}",
                        "  options:",
                        "    - {code: agree, label: {vi: Đồng ý}, counts: for}",
                        "    - {code: refuse, label: {vi: Không đồng ý}, counts: against}",
                        "  conflicted: left-out",
                        "advance: {type: from-votes, share: 2/3}");
        var contest = AContest.open(people, ARulebook.withRounds(vote, ARulebook.score("final")));
        var voting = contest.addPanel(panel("Hội đồng bỏ phiếu", "vote", List.of("CK"), ""))
                .is(201)
                .id("id");
        var scoring = contest.addPanel(panel("Hội đồng chấm điểm", "final", List.of("CK"), ""))
                .is(201)
                .id("id");
        var expert = contest.expert("Lê Thị Hạnh", "Sở Công Thương", "0261385000");
        contest.seat(voting, expert, "CHAIR");
        var chair = contest.seat(scoring, expert, "CHAIR");

        var work = contest.signIn(chair).get("/api/judge/sheets").is(200);

        assertThat(work.at("chairOf").size()).isEqualTo(1);
        assertThat(work.string("chairOf.0.name")).isEqualTo("Hội đồng chấm điểm");
        assertThat(work.string("chairOf.0.edition.vi"))
                .isEqualTo(contest.organiser
                        .get("/api/editions/" + contest.edition)
                        .is(200)
                        .string("titleVi"));
    }

    @Test
    void a_round_with_one_council_takes_no_second_one_and_no_fields() {
        var contest = threeKinds();
        contest.entries("CK", 1).entries("YD", 1);
        contest.addPanel(panel("Hội đồng chung khảo", "final", List.of("CK"), ""))
                .isProblem(422, "judging.panel-invalid");
        var council = contest.addPanel(panel("Hội đồng chung khảo", "final", List.of(), ""))
                .is(201)
                .id("id");

        contest.addPanel(panel("Hội đồng khác", "final", List.of(), "")).isProblem(409, "judging.council-taken");

        assertThat(panels.get(council).round()).isEqualTo("final");
    }

    @Test
    void the_council_of_a_unit_has_the_entries_of_that_unit_before_it() {
        var contest = threeKinds();
        var own = contest.entry("CK", "Trường THPT Chu Văn An", "0905000101");
        contest.entry("CK", "Điện lực Đắk Lắk", "0905000102");
        contest.addPanel(panel("Hội đồng cơ sở", "unit", List.of(), "")).isProblem(422, "judging.panel-invalid");
        var council = contest.addPanel(panel("Hội đồng cơ sở", "unit", List.of(), "TRƯỜNG THPT CHU VĂN AN"))
                .is(201);

        assertThat(council.string("unit")).isEqualTo("Trường THPT Chu Văn An");
        assertThat(council.at("entries").getIntValue()).isEqualTo(1);
        assertThat(panels.entriesBefore(council.id("id")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.id()).isEqualTo(own));
        contest.addPanel(panel("Hội đồng cơ sở hai", "unit", List.of(), "Trường THPT Chu Văn An"))
                .isProblem(409, "judging.unit-taken");
    }

    @Test
    void a_council_with_sheets_does_not_go_to_another_unit() {
        var contest = threeKinds();
        contest.entry("CK", "Trường THPT Chu Văn An", "0905000101");
        var council = contest.addPanel(panel("Hội đồng cơ sở", "unit", List.of(), "Trường THPT Chu Văn An"))
                .is(201)
                .id("id");
        contest.judge(council, "Chủ tịch", true);
        contest.judging().plan("unit").is(200);

        contest.organiser
                .put(
                        "/api/panels/" + council,
                        "\"0\"",
                        Map.of("name", "Hội đồng cơ sở", "fields", List.of(), "unit", "Điện lực Đắk Lắk"))
                .isProblem(409, "judging.unit-in-use");
    }

    @Test
    void a_panel_by_field_needs_a_field_and_no_unit() {
        var contest = threeKinds();

        var none = contest.addPanel(panel("Hội đồng I", "field", List.of(), ""));
        var unit = contest.addPanel(panel("Hội đồng I", "field", List.of("CK"), "Trường A"));

        assertThat(none.isProblem(422, "judging.panel-invalid").string("violations.0.code"))
                .isEqualTo("judging.fields-needed");
        assertThat(unit.isProblem(422, "judging.panel-invalid").string("violations.0.code"))
                .isEqualTo("judging.panels-not-by-unit");
    }

    @Test
    void a_panel_stays_in_its_round() {
        var contest = threeKinds();
        var id = contest.addPanel(panel("Hội đồng I", "field", List.of("CK"), ""))
                .is(201)
                .id("id");

        var moved = contest.organiser.put(
                "/api/panels/" + id, "\"0\"", Map.of("name", "Hội đồng I", "round", "final", "fields", List.of("CK")));

        assertThat(moved.isProblem(422, "judging.panel-invalid").string("violations.0.code"))
                .isEqualTo("judging.panel-keeps-round");
    }

    @Test
    void members_have_the_roles_of_a_council() {
        var contest = threeKinds();
        var council = contest.addPanel(panel("Hội đồng chung khảo", "final", List.of(), ""))
                .is(201)
                .id("id");
        seat(contest, council, "Chủ tịch", "CHAIR");
        seat(contest, council, "Phó chủ tịch", "VICE_CHAIR");
        seat(contest, council, "Thư ký", "SECRETARY");
        seat(contest, council, "Phản biện", "REVIEWER");

        assertThat(panels.get(council).seated())
                .extracting(Seat::role)
                .containsExactly(MemberRole.CHAIR, MemberRole.VICE_CHAIR, MemberRole.SECRETARY, MemberRole.REVIEWER);
    }

    private static void seat(AContest contest, UUID panel, String name, String role) {
        contest.seat(panel, contest.expert(name, "Sở " + UUID.randomUUID(), "0261385000"), role);
    }

    @Test
    void conflicts_of_a_council_are_told_by_entry() {
        var contest = threeKinds();
        var entry = contest.entry("CK", "Trường THPT Chu Văn An", "0905000101");
        contest.entry("CK", "Điện lực Đắk Lắk", "0905000102");
        var council = contest.addPanel(panel("Hội đồng cơ sở", "unit", List.of(), "Trường THPT Chu Văn An"))
                .is(201)
                .id("id");
        var colleague = contest.seat(council, contest.expert("A", "Trường THPT Chu Văn An", "0905999101"), "MEMBER");
        seat(contest, council, "B", "MEMBER");

        assertThat(panels.conflicts(council)).isEqualTo(Map.of(entry, java.util.Set.of(colleague)));
    }
}
