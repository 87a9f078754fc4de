package vn.bangvang.award;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;

@MicronautTest(transactional = false)
class AwardApiTest {

    @Inject
    JudgedEdition editions;

    @Inject
    People people;

    @Test
    void the_ranking_is_live_and_without_prizes_before_the_proposal() {
        var stage = editions.ladder();

        var ranking = stage.ranking();

        assertThat(ranking.at("places").size()).isEqualTo(7);
        assertThat(ranking.string("places.0.points")).isEqualTo("95.00");
        assertThat(ranking.at("places.0.level").isNull()).isTrue();
        assertThat(ranking.at("proposedAt").isNull()).isTrue();
        assertThat(ranking.string("version")).isEqualTo("0");
    }

    @Test
    void prizes_are_proposed_by_rank_within_the_structure() {
        var stage = editions.ladder();

        stage.propose();

        assertThat(List.of("A", "B", "C", "D", "E", "F", "G").stream().map(stage::levelOf))
                .containsExactly("nhat", "nhi", "ba", "ba", "khuyen-khich", "khuyen-khich", "");
    }

    @Test
    void a_level_stays_empty_when_nobody_reaches_its_threshold() {
        var stage = editions.stage().entry("A", 32, 24, 24).entry("B", 30, 22.5, 22.5);

        stage.propose();
        stage.decide().is(200);

        assertThat(stage.levelOf("A")).isEqualTo("nhi");
        assertThat(stage.ranking().string("levels.0.used")).isEqualTo("0");
    }

    @Test
    void equal_totals_are_told_apart_by_the_regulations_tie_break() {
        var stage = editions.stage().entry("A", 34, 29, 27).entry("B", 36, 27, 27);

        stage.propose();

        var first = stage.ranking();
        assertThat(first.id("places.0.entryId")).isEqualTo(stage.of("B"));
        assertThat(first.string("places.0.separation.0.kind")).isEqualTo("CRITERION");
        assertThat(first.string("places.0.separation.0.own")).isEqualTo("36.00");
        assertThat(first.string("places.0.separation.0.others")).isEqualTo("1");
        assertThat(stage.levelOf("A")).isEqualTo("nhi");
    }

    @Test
    void a_tie_for_the_last_place_is_left_open_and_named() {
        var stage = editions.stage().entry("A", 36, 27, 27).entry("B", 36, 27, 27);

        var proposal = stage.propose();

        assertThat(proposal.string("openTies.0.level")).isEqualTo("nhat");
        assertThat(proposal.string("openTies.0.placesLeft")).isEqualTo("1");
        assertThat(proposal.at("openTies.0.entryIds").size()).isEqualTo(2);
        assertThat(proposal.string("places.1.place")).isEqualTo("1");
        assertThat(proposal.string("places.0.shared")).isEqualTo("true");
        assertThat(stage.decide().isProblem(409, "award.not-ready").text()).contains("award.tie-open");
    }

    @Test
    void a_tie_is_decided_with_a_reason_and_the_others_fall_to_the_next_level() {
        var stage = editions.stage().entry("A", 36, 27, 27).entry("B", 36, 27, 27);
        stage.propose();
        var choice = Map.of(
                "level",
                "nhat",
                "tied",
                List.of(stage.of("A"), stage.of("B")),
                "chosen",
                List.of(stage.of("B")),
                "reason",
                "Hội đồng biểu quyết 5/7");

        var proposal = stage.organiser
                .post(stage.path("/prize-proposal"), Map.of("choices", List.of(choice)))
                .is(200);

        assertThat(proposal.at("openTies").size()).isZero();
        assertThat(stage.levelOf("B")).isEqualTo("nhat");
        assertThat(stage.levelOf("A")).isEqualTo("nhi");
        stage.decide().is(200);
    }

    @Test
    void ties_are_decided_one_after_the_other_and_earlier_answers_stay() {
        var stage = editions.stage();
        List.of("A", "B", "C").forEach(name -> stage.entry(name, 36, 27, 27));
        stage.propose();

        var second = answer(stage, "nhat", List.of("A", "B", "C"), "A");
        var third = answer(stage, "nhi", List.of("B", "C"), "C");

        assertThat(second.string("openTies.0.level")).isEqualTo("nhi");
        assertThat(third.at("openTies").size()).isZero();
        assertThat(List.of("A", "B", "C").stream().map(stage::levelOf)).containsExactly("nhat", "ba", "nhi");
    }

    private static Answer answer(JudgedEdition.Stage stage, String level, List<String> tied, String chosen) {
        var choice = Map.of(
                "level",
                level,
                "tied",
                tied.stream().map(stage::of).toList(),
                "chosen",
                List.of(stage.of(chosen)),
                "reason",
                "Biểu quyết");
        return stage.organiser
                .post(stage.path("/prize-proposal"), Map.of("choices", List.of(choice)))
                .is(200);
    }

    @Test
    void a_tie_choice_that_fits_no_tie_is_refused() {
        var stage = editions.ladder();
        var choice = Map.of(
                "level",
                "nhat",
                "tied",
                List.of(stage.of("B"), stage.of("C")),
                "chosen",
                List.of(stage.of("C")),
                "reason",
                "Không có");

        stage.organiser
                .post(stage.path("/prize-proposal"), Map.of("choices", List.of(choice)))
                .isProblem(422, "award.tie-unknown");
    }

    @Test
    void places_are_exceeded_only_with_a_reason() {
        var stage = editions.ladder();
        stage.propose();

        stage.give("B", "nhat", null).isProblem(422, "award.exceeded-needs-reason");
        stage.give("B", "nhat", "Ban Tổ chức thống nhất tăng một giải Nhất").is(200);

        assertThat(stage.ranking().string("levels.0.used")).isEqualTo("2");
    }

    @Test
    void the_last_of_a_level_may_lose_its_prize_without_a_reason() {
        var stage = editions.ladder();
        stage.propose();

        stage.give("F", null, null).is(200);

        assertThat(stage.levelOf("F")).isEmpty();
    }

    @Test
    void nobody_is_put_above_a_better_ranked_entry_without_a_reason() {
        var stage = editions.ladder();
        stage.propose();

        stage.give("A", null, null).isProblem(422, "award.jump-needs-reason");
        stage.give("A", null, "Không đạt thẩm định thực tế").is(200);
    }

    @Test
    void a_prize_below_its_threshold_needs_a_reason() {
        var stage = editions.stage().entry("A", 30, 22.5, 22.5);
        stage.propose();

        stage.give("A", "nhat", null).isProblem(422, "award.threshold-needs-reason");
    }

    @Test
    void an_unknown_level_an_unranked_entry_and_an_old_version_are_refused() {
        var stage = editions.ladder();
        var old = stage.propose().etag();
        var level = new HashMap<String, Object>(Map.of("level", "vang"));

        stage.give("A", "vang", "x").isProblem(422, "award.level-unknown");
        stage.organiser
                .put(stage.path("/prizes/" + UUID.randomUUID()), old, Map.of("level", "nhat"))
                .isProblem(404, "award.entry-unranked");
        stage.organiser.put(stage.path("/prizes/" + stage.of("A")), level).isProblem(400, "request.version-required");
        stage.give("F", null, null).is(200);
        stage.organiser
                .put(stage.path("/prizes/" + stage.of("F")), old, Map.of("level", "khuyen-khich"))
                .isProblem(412, "award.stale");
    }

    @Test
    void nothing_is_decided_without_a_proposal_or_with_open_sheets() {
        var stage = editions.ladder();
        stage.organiser
                .post(stage.path("/decision"), "\"0\"", JudgedEdition.decision())
                .isProblem(409, "award.no-proposal");
        stage.propose();
        stage.unjudged("H", List.of(JudgedEdition.author("Lê Văn Hậu", null)));

        assertThat(stage.decide().isProblem(409, "award.not-ready").text()).contains("award.sheets-open");
    }

    @Test
    void a_place_that_may_still_change_is_marked() {
        var stage = editions.ladder();
        editions.run(
                "UPDATE score_sheet SET state = 'OPEN', total = NULL, sealed_at = NULL WHERE entry_id = ? LIMIT 1",
                stage.of("A"));

        var ranking = stage.ranking();

        assertThat(ranking.string("unfinished")).isEqualTo("1");
        for (var place : ranking.at("places").values()) {
            boolean isA =
                    place.get("entryId").getStringValue().equals(stage.of("A").toString());
            assertThat(place.get("complete").getBooleanValue()).isNotEqualTo(isA);
        }
    }

    @Test
    void a_proposal_is_outdated_when_points_change_after_it() {
        var stage = editions.ladder();
        stage.propose();
        stage.entry("H", 40, 30, 30);

        assertThat(stage.ranking().string("outdated")).isEqualTo("true");
        assertThat(stage.decide().isProblem(409, "award.not-ready").text()).contains("award.proposal-outdated");
    }

    @Test
    void a_decision_freezes_the_prizes() {
        var stage = editions.ladder().decided();

        assertThat(stage.ranking().string("state")).isEqualTo("DECIDED");
        stage.give("F", null, null).isProblem(409, "edition.not-in-state");
        stage.organiser.post(stage.path("/prize-proposal"), Map.of()).isProblem(409, "edition.not-in-state");
    }

    @Test
    void an_edition_is_not_decided_or_published_past_the_decision() {
        var stage = editions.ladder();
        stage.propose();
        var moves = stage.path("/moves");

        assertThat(stage.organiser
                        .post(moves, Map.of("to", "DECIDED"))
                        .isProblem(409, "edition.blocked")
                        .text())
                .contains("award.not-decided");
        stage.decide().is(200);
        assertThat(stage.organiser
                        .post(moves, Map.of("to", "PUBLISHED"))
                        .isProblem(409, "edition.blocked")
                        .text())
                .contains("award.not-published");
    }

    @Test
    void a_decision_from_tomorrow_is_refused() {
        var stage = editions.ladder();
        var etag = stage.propose().etag();
        var tomorrow = new HashMap<>(JudgedEdition.decision());
        tomorrow.put("date", java.time.LocalDate.now().plusDays(2).toString());

        stage.organiser.post(stage.path("/decision"), etag, tomorrow).isProblem(422, "award.decision-in-future");
    }

    @Test
    void implausible_dates_and_empty_ids_are_refused_and_not_stored() {
        var stage = editions.ladder();
        var etag = stage.propose().etag();
        var ancient = new HashMap<>(JudgedEdition.decision());
        ancient.put("date", "-999999999-01-01");
        var tie = new HashMap<String, Object>(Map.of("level", "nhat", "chosen", List.of(), "reason", "x"));
        tie.put("tied", java.util.Arrays.asList(null, stage.of("A")));

        stage.organiser.post(stage.path("/decision"), etag, ancient).isProblem(422, "award.decision-too-old");
        stage.organiser
                .post(stage.path("/prize-proposal"), Map.of("choices", List.of(tie)))
                .isProblem(422, "request.invalid");
        stage.organiser
                .post(stage.path("/prize-proposal"), Map.of("choices", java.util.Collections.singletonList(null)))
                .isProblem(422, "request.invalid");
        stage.decide().is(200);
        stage.publish(java.time.Instant.parse("+1000000000-12-31T23:59:59Z")).isProblem(422, "award.publish-too-late");
    }

    @Test
    void only_organisers_and_secretaries_of_the_edition_see_the_ranking() {
        var stage = editions.ladder();

        people.secretary(stage.id).get(stage.path("/ranking")).is(200);
        people.secretary(UUID.randomUUID()).get(stage.path("/ranking")).isProblem(403, "account.forbidden");
        people.applicant().get(stage.path("/ranking")).isProblem(403, "account.forbidden");
        people.stranger().get(stage.path("/ranking")).isProblem(401, "account.sign-in-needed");
        people.secretary(stage.id).post(stage.path("/prize-proposal"), Map.of()).isProblem(403, "account.forbidden");
    }
}
