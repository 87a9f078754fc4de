package vn.bangvang.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.judging.AContest;
import vn.bangvang.rulebook.FirstPreset;

@MicronautTest(transactional = false)
class MeetingApiTest {

    @Inject
    People people;

    @Test
    void a_meeting_is_called_over_everything_before_the_council() {
        var council = ACouncil.of(people, 5, 2);
        council.contest.judging();

        var meeting = council.call("ELECTRONIC").is(201);

        assertThat(meeting.string("state")).isEqualTo("OPEN");
        assertThat(meeting.at("turn").getIntValue()).isEqualTo(1);
        assertThat(meeting.at("entries").size()).isEqualTo(2);
        assertThat(meeting.at("members").size()).isEqualTo(5);
        assertThat(meeting.string("members.0.role")).isEqualTo("CHAIR");
        assertThat(meeting.at("quorum.needed").getIntValue()).isEqualTo(4);
        assertThat(council.councils().at("0.mayOpen").getBooleanValue()).isFalse();
    }

    @Test
    void no_council_meets_before_the_contest_is_judged() {
        ACouncil.of(people, 5, 1).call("ELECTRONIC").isProblem(409, "edition.not-in-state");
    }

    @Test
    void a_round_by_score_only_has_no_meeting() {
        var contest = AContest.open(people, FirstPreset.text()).entries("CK", 1);
        var panel = contest.panel("Hội đồng", "CK");
        contest.judging();

        contest.organiser
                .post(
                        "/api/panels/" + panel + "/meetings",
                        Map.of("place", "A", "heldAt", Instant.now().toString(), "way", "PAPER"))
                .isProblem(409, "council.round-not-voted");
    }

    @Test
    void a_council_without_members_cannot_meet() {
        var council = ACouncil.of(people, 0, 1);
        council.contest.judging();

        council.call("PAPER").isProblem(409, "council.no-members");
    }

    @Test
    void one_meeting_is_closed_before_the_next_is_called() {
        var council = ACouncil.of(people, 3, 1);
        council.contest.judging();
        council.call("PAPER").is(201);

        council.call("PAPER").isProblem(409, "council.meeting-underway");
    }

    @Test
    void a_vote_without_a_quorum_does_not_begin_and_says_how_many_are_missing() {
        var council = ACouncil.of(people, 9, 1);
        council.contest.judging();
        var id = council.met("ELECTRONIC", 4);

        var refused = council.begin(id).isProblem(409, "council.no-quorum");

        assertThat(refused.at("facts.missing").getIntValue()).isEqualTo(2);
        assertThat(refused.string("title")).contains("4/9").contains("còn thiếu 2");
        council.attend(id, 6).is(200);
        assertThat(council.begin(id).is(200).string("state")).isEqualTo("VOTING");
    }

    @Test
    void a_vote_without_chair_and_vice_chair_does_not_begin() {
        var council = ACouncil.of(people, 7, 1);
        council.contest.judging();
        var id = council.met("ELECTRONIC", 7);
        var said = council.members.stream()
                .map(member -> Map.of("accountId", member, "present", council.members.indexOf(member) > 1))
                .toList();
        council.organiser
                .put("/api/meetings/" + id + "/attendance", council.etag(id), Map.of("members", said))
                .is(200);

        council.begin(id).isProblem(409, "council.no-leader");
    }

    @Test
    void attendance_names_members_only() {
        var council = ACouncil.of(people, 3, 1);
        council.contest.judging();
        var id = council.met("ELECTRONIC", 3);
        var stranger = Map.of("accountId", UUID.randomUUID(), "present", true);

        var refused = council.organiser
                .put("/api/meetings/" + id + "/attendance", council.etag(id), Map.of("members", List.of(stranger)))
                .isProblem(422, "council.not-a-member");

        assertThat(refused.string("violations.0.path")).isEqualTo("members[0].accountId");
    }

    @Test
    void attendance_is_fixed_when_the_vote_has_begun() {
        var council = ACouncil.of(people, 3, 1);
        council.contest.judging();
        var id = council.voting("ELECTRONIC", 3);

        council.attend(id, 2).isProblem(409, "council.wrong-state");
    }

    @Test
    void who_is_seated_after_the_call_sits_in_the_meeting() {
        var council = ACouncil.of(people, 3, 1);
        council.contest.judging();
        var id = council.met("ELECTRONIC", 3);

        council.seat("MEMBER", "Sở mới");

        assertThat(council.begin(id).is(200).at("quorum.members").getIntValue()).isEqualTo(4);
    }

    @Test
    void a_meeting_changed_elsewhere_is_not_overwritten() {
        var council = ACouncil.of(people, 3, 1);
        council.contest.judging();
        var id = council.met("ELECTRONIC", 3);
        var change = Map.of("place", "Hội trường", "heldAt", Instant.now().toString(), "minutes", "Kết luận.");

        council.organiser.put("/api/meetings/" + id, "\"0\"", change).isProblem(412, "council.meeting-stale");
        council.organiser.put("/api/meetings/" + id, council.etag(id), change).is(200);

        assertThat(council.get(id).string("minutes")).isEqualTo("Kết luận.");
    }

    @Test
    void a_meeting_nobody_voted_in_can_be_taken_back() {
        var council = ACouncil.of(people, 3, 1);
        council.contest.judging();
        var id = council.voting("ELECTRONIC", 3);

        council.organiser.delete("/api/meetings/" + id).is(204);

        council.organiser.get("/api/meetings/" + id).isProblem(404, "council.meeting-missing");
        council.call("PAPER").is(201);
    }

    @Test
    void a_meeting_with_votes_cannot_be_taken_back() {
        var council = ACouncil.of(people, 3, 1);
        council.contest.judging();
        var id = council.voting("ELECTRONIC", 3);
        council.castAll(id, "a", "no");

        council.organiser.delete("/api/meetings/" + id).isProblem(409, "council.meeting-has-votes");
    }

    @Test
    void the_councils_own_secretary_leads_the_meeting_and_a_mere_member_does_not() {
        var council = ACouncil.of(people, 4, 1);
        council.contest.judging();
        var id = council.met("ELECTRONIC", 4);
        var secretary = council.contest.signIn(council.members.get(2));
        var member = council.contest.signIn(council.members.get(3));

        member.post("/api/meetings/" + id + "/voting", council.etag(id), Map.of())
                .isProblem(403, "account.forbidden");
        secretary
                .post("/api/meetings/" + id + "/voting", council.etag(id), Map.of())
                .is(200);
    }
}
