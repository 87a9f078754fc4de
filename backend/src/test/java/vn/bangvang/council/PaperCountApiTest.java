package vn.bangvang.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;

@MicronautTest(transactional = false)
class PaperCountApiTest {

    @Inject
    People people;

    private static int[] votes(int... votes) {
        return votes;
    }

    private ACouncil council() {
        var council = ACouncil.of(people, 5, 1);
        council.contest.judging();
        return council;
    }

    private static UUID only(ACouncil council) {
        return council.contest.entries.getFirst();
    }

    private static void hasPath(Answer refused, String path, String code) {
        assertThat(refused.isProblem(422, "council.count-invalid").string("violations.0.path"))
                .isEqualTo(path);
        assertThat(refused.string("violations.0.code")).isEqualTo(code);
        assertThat(refused.string("violations.0.message")).isNotEqualTo(code);
    }

    @Test
    void numbers_that_cannot_be_true_together_are_refused_with_their_place() {
        var council = council();
        var id = council.voting("PAPER", 5);
        var entry = only(council);

        hasPath(council.count(id, entry, 6, 5, 0, votes(5, 0, 0, 0), null), "issued", "council.issued-too-many");
        hasPath(council.count(id, entry, 4, 5, 0, votes(5, 0, 0, 0), null), "returned", "council.returned-too-many");
        hasPath(council.count(id, entry, 5, 5, 1, votes(5, 0, 0, 0), null), "votes", "council.votes-do-not-add-up");
        hasPath(council.count(id, entry, 5, 5, 0, votes(4, 0, 0, 0), null), "votes", "council.votes-do-not-add-up");
        council.close(id).isProblem(409, "council.entry-without-vote");
        council.count(id, entry, 5, 5, 1, votes(3, 0, 0, 1), null).is(200);
        council.close(id).is(200);
    }

    @Test
    void papers_are_issued_to_those_only_who_may_vote_on_the_entry() {
        var council = ACouncil.of(people, 4, 1);
        council.seat("MEMBER", "Trường số 0");
        council.contest.judging();
        var id = council.voting("PAPER", 5);

        hasPath(
                council.count(id, only(council), 5, 5, 0, votes(5, 0, 0, 0), null),
                "issued",
                "council.issued-too-many");
        council.count(id, only(council), 4, 4, 0, votes(4, 0, 0, 0), null).is(200);
    }

    @Test
    void a_count_of_the_system_is_not_typed_and_a_meeting_not_begun_has_none() {
        var council = council();
        var id = council.met("PAPER", 5);
        council.count(id, only(council), 5, 5, 0, votes(5, 0, 0, 0), null).isProblem(409, "council.wrong-state");
        council.begin(id).is(200);
        council.count(id, UUID.randomUUID(), 5, 5, 0, votes(5, 0, 0, 0), null).isProblem(404, "council.not-on-agenda");
        council.organiser.delete("/api/meetings/" + id).is(204);

        var electronic = council.voting("ELECTRONIC", 5);

        council.count(electronic, only(council), 5, 5, 0, votes(5, 0, 0, 0), null)
                .isProblem(409, "council.voted-electronically");
    }

    @Test
    void what_tellers_typed_is_theirs_alone_until_the_meeting_is_closed() {
        var council = council();
        var id = council.voting("PAPER", 5);
        council.count(id, only(council), 5, 5, 0, votes(5, 0, 0, 0), null).is(200);
        var member = council.contest.signIn(council.members.getLast());

        var before = member.get("/api/meetings/" + id).is(200);
        council.close(id).is(200);
        var after = member.get("/api/meetings/" + id).is(200);

        assertThat(before.at("entries.0.count").isNull()).isTrue();
        assertThat(before.at("entries.0.verdict").isNull()).isTrue();
        assertThat(after.at("entries.0.count.valid").getIntValue()).isEqualTo(5);
    }

    @Test
    void a_closed_count_is_corrected_with_a_reason_and_what_stood_before_is_kept() {
        var council = council();
        var id = council.voting("PAPER", 5);
        council.count(id, only(council), 5, 5, 0, votes(4, 1, 0, 0), null).is(200);
        council.count(id, only(council), 5, 5, 0, votes(3, 1, 0, 1), null).is(200);
        council.close(id).is(200);

        council.count(id, only(council), 5, 5, 0, votes(5, 0, 0, 0), null)
                .isProblem(422, "council.correction-needs-reason");
        var corrected = council.count(id, only(council), 5, 5, 0, votes(5, 0, 0, 0), "Đếm nhầm một phiếu")
                .is(200);

        assertThat(corrected.at("entries.0.count.votes.0.votes").getIntValue()).isEqualTo(5);
        assertThat(corrected.at("entries.0.corrected").size()).isEqualTo(1);
        assertThat(corrected.at("entries.0.corrected.0.votes.0.votes").getIntValue())
                .isEqualTo(3);
        var journal = council.organiser.get("/api/editions/" + council.contest.edition + "/journal");
        assertThat(journal.string("items.0.act")).isEqualTo("count.corrected");
        assertThat(journal.string("items.0.reason")).isEqualTo("Đếm nhầm một phiếu");
    }
}
