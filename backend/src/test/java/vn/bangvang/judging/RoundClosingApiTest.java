package vn.bangvang.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.entry.Entries;

@MicronautTest(transactional = false)
class RoundClosingApiTest {

    @Inject
    People people;

    @Inject
    Entries entries;

    private static final String TOP_TWO = "advance: {type: top, count: 2}";

    /** Four entries before one council in both rounds; three members judge all of them. */
    private AContest twoRounds(String advance) {
        var contest = AContest.open(
                people,
                ARulebook.withRounds(
                        ARulebook.score("first", "panels: one-council", advance),
                        ARulebook.score("final", "panels: one-council")));
        contest.entries("CK", 4);
        for (var round : List.of("first", "final")) {
            var council = contest.addPanel(Map.of("name", "Hội đồng " + round, "round", round, "fields", List.of()))
                    .is(201)
                    .id("id");
            contest.judge(council, "Chủ tịch " + round, true);
            contest.judge(council, "Ủy viên " + round, false);
        }
        contest.judging().plan("first").is(200);
        return contest;
    }

    /** Every judge gives the entries, in the order of the register, these points for novelty. */
    private static void seal(AContest contest, String... novelty) {
        for (var judge : contest.judges()) {
            for (var sheet : contest.sheets(judge)) {
                var view = contest.signIn(judge).get("/api/sheets/" + sheet).is(200);
                int index = contest.entries.indexOf(view.id("entryId"));
                if (view.string("state").equals("OPEN") && index < novelty.length && !novelty[index].isEmpty()) {
                    contest.seal(judge, sheet, novelty[index], "20", "20");
                }
            }
        }
    }

    private static List<UUID> goingOn(JsonNode entries) {
        return AContest.each(entries).stream()
                .filter(entry -> entry.get("goesOn").getBooleanValue())
                .map(entry -> UUID.fromString(entry.get("entryId").getStringValue()))
                .toList();
    }

    @Test
    void every_member_without_a_conflict_judges_where_the_regulation_gives_no_number() {
        var contest = twoRounds(TOP_TWO);

        var assignments = contest.organiser
                .get("/api/editions/" + contest.edition + "/assignments?round=first")
                .is(200);

        assertThat(assignments.at("panels.0.lacking").size()).isZero();
        assertThat(AContest.each(assignments.at("panels.0.judges")))
                .extracting(judge -> judge.get("open").getIntValue())
                .containsExactly(4, 4);
    }

    @Test
    void a_closed_round_lets_the_best_into_the_next_one() {
        var contest = twoRounds(TOP_TWO);
        seal(contest, "30", "35", "20", "25");

        var closed = contest.close("first").is(200);

        assertThat(closed.at("closed").getBooleanValue()).isTrue();
        assertThat(goingOn(closed.at("entries"))).containsExactly(contest.entries.get(1), contest.entries.get(0));
        assertThat(contest.organiser
                        .get("/api/editions/" + contest.edition + "/rounds")
                        .is(200)
                        .at("1.entries")
                        .getIntValue())
                .isEqualTo(2);
        assertThat(contest.plan("final").is(200).at("panels.0.entries").getIntValue())
                .isEqualTo(2);
    }

    @Test
    void an_entry_withdrawn_after_it_went_on_is_named_to_the_organiser() {
        var contest = twoRounds(TOP_TWO);
        seal(contest, "30", "35", "20", "25");
        contest.close("first").is(200);
        var gone = contest.entries.get(1);
        var owner = people.signIn(entries.get(gone).ownerId());

        owner.post("/api/entries/" + gone + "/withdrawal", AContest.version(owner, gone), Map.of("reason", "Bận"))
                .is(204);

        var ranking = contest.organiser
                .get("/api/editions/" + contest.edition + "/ranking")
                .is(200);
        assertThat(ranking.at("withdrawn").size()).isEqualTo(1);
        assertThat(ranking.id("withdrawn.0.entryId")).isEqualTo(gone);
        var closed = contest.closing("first");
        assertThat(goingOn(closed.at("entries"))).containsExactly(contest.entries.getFirst());
        assertThat(closed.at("grounds").size()).isZero();
    }

    @Test
    void entries_equal_at_the_edge_go_on_together_and_the_page_says_so() {
        var contest = twoRounds(TOP_TWO);
        seal(contest, "35", "30", "30", "25");

        var view = contest.closing("first");

        assertThat(goingOn(view.at("entries"))).hasSize(3);
        assertThat(view.text()).contains("3 hồ sơ cùng đi tiếp");
        assertThat(AContest.each(view.at("entries")))
                .extracting(entry -> entry.get("edge").getBooleanValue())
                .containsExactly(false, true, true, false);
    }

    @Test
    void a_round_with_open_sheets_is_not_closed() {
        var contest = twoRounds(TOP_TWO);
        seal(contest, "35", "30", "30");

        contest.close("first").isProblem(409, "award.sheets-open");

        assertThat(contest.closing("first").at("mayClose").getBooleanValue()).isFalse();
    }

    @Test
    void rounds_are_closed_in_their_order_and_the_last_one_never() {
        var contest = AContest.open(
                people,
                ARulebook.withRounds(ARulebook.score("first"), ARulebook.score("second"), ARulebook.score("final")));
        contest.entries("CK", 1).judging();

        contest.close("second").isProblem(409, "award.round-before-open");
        contest.close("final").isProblem(409, "award.last-round");
        contest.close("other").isProblem(422, "judging.no-such-round");
    }

    @Test
    void the_rules_decide_unless_they_leave_it_to_the_panel() {
        var contest = twoRounds(TOP_TWO);
        seal(contest, "30", "35", "20", "25");

        contest.organiser
                .post(contest.round("first", "/closing"), Map.of("entryIds", List.of(contest.entries.get(3))))
                .isProblem(422, "award.choice-not-asked");
    }

    @Test
    void a_panel_names_who_goes_on_and_says_why() {
        var contest = twoRounds("advance: panel-decision");
        seal(contest, "30", "35", "20", "25");
        var path = contest.round("first", "/closing");
        var chosen = List.of(contest.entries.get(2), contest.entries.get(3));

        contest.close("first").isProblem(422, "award.choice-missing");
        contest.organiser.post(path, Map.of("entryIds", chosen)).isProblem(422, "award.choice-needs-reason");
        contest.organiser
                .post(path, Map.of("entryIds", List.of(UUID.randomUUID()), "reason", "Biên bản"))
                .isProblem(422, "award.choice-not-in-round");
        var closed = contest.organiser
                .post(path, Map.of("entryIds", chosen, "reason", "Biên bản họp số 2"))
                .is(200);

        assertThat(goingOn(closed.at("entries"))).containsExactlyInAnyOrderElementsOf(chosen);
        assertThat(contest.organiser
                        .get("/api/editions/" + contest.edition + "/journal")
                        .is(200)
                        .text())
                .contains("round.closed", "Biên bản họp số 2");
    }

    @Test
    void a_round_nobody_leaves_is_not_closed() {
        var contest = twoRounds("advance: {type: from-points, points: 99}");
        seal(contest, "30", "35", "20", "25");

        contest.close("first").isProblem(409, "award.nobody-goes-on");
    }

    @Test
    void a_closed_round_keeps_its_sheets_until_it_is_reopened_with_a_reason() {
        var contest = twoRounds(TOP_TWO);
        seal(contest, "30", "35", "20", "25");
        contest.close("first").is(200);
        contest.plan("final").is(200);
        var judge = contest.judges().stream()
                .filter(one -> contest.sheets(one).size() == 4)
                .findFirst()
                .orElseThrow();
        var rescore = "/api/sheets/" + contest.sheets(judge).getFirst() + "/rescore";

        contest.organiser.post(rescore, Map.of("reason", "Chấm lại")).isProblem(409, "judging.round-closed");
        contest.close("first").isProblem(409, "judging.round-closed");
        contest.organiser
                .post(contest.round("first", "/reopening"), Map.of("reason", "Sai điểm một phiếu"))
                .is(200);

        contest.organiser.post(rescore, Map.of("reason", "Chấm lại")).is(200);
        contest.organiser
                .post(contest.round("first", "/reopening"), Map.of("reason", "Lần nữa"))
                .isProblem(409, "judging.round-not-closed");
    }

    @Test
    void a_round_stays_closed_once_the_next_one_has_a_sealed_sheet() {
        var contest = twoRounds(TOP_TWO);
        seal(contest, "30", "35", "20", "25");
        contest.close("first").is(200);
        contest.plan("final").is(200);
        seal(contest, "30");

        contest.organiser
                .post(contest.round("first", "/reopening"), Map.of("reason", "Sai điểm"))
                .isProblem(409, "award.next-round-begun");
    }

    @Test
    void nothing_is_decided_before_every_round_is_closed() {
        var contest = twoRounds(TOP_TWO);
        seal(contest, "30", "35", "20", "25");

        var refused = contest.organiser
                .post("/api/editions/" + contest.edition + "/moves", Map.of("to", "DECIDED"))
                .isProblem(409, "edition.blocked");

        assertThat(refused.text()).contains("judging.round-open");
    }

    @Test
    void the_ranking_lists_who_came_through_and_explains_every_round() {
        var contest = twoRounds(TOP_TWO);
        seal(contest, "30", "35", "20", "25");
        contest.close("first").is(200);
        contest.plan("final").is(200);
        seal(contest, "40", "30");
        var path = "/api/editions/" + contest.edition + "/ranking";

        var ranking = contest.organiser.get(path).is(200);
        var told = contest.organiser
                .get(path + "/" + contest.entries.getFirst() + "/explanation")
                .is(200);

        assertThat(AContest.each(ranking.at("places")))
                .extracting(place -> place.get("entryId").getStringValue())
                .containsExactly(
                        contest.entries.get(0).toString(),
                        contest.entries.get(1).toString());
        assertThat(told.at("rounds").size()).isEqualTo(2);
        assertThat(told.string("rounds.1.result")).isEqualTo("80.00");
    }
}
