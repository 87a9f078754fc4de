package vn.bangvang.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;

@MicronautTest(transactional = false)
class BallotApiTest {

    @Inject
    People people;

    private ACouncil council(int members, int entries) {
        var council = ACouncil.of(people, members, entries);
        council.contest.judging();
        return council;
    }

    @Test
    void a_member_finds_the_paper_votes_once_and_cannot_read_the_vote_back() {
        var council = council(3, 2);
        var id = council.voting("ELECTRONIC", 3);
        var member = council.contest.signIn(council.members.getFirst());

        var work = member.get("/api/judge/ballots").is(200);
        var paper = member.get("/api/meetings/" + id + "/ballot").is(200);
        council.cast(id, member.accountId(), "a").is(204);
        var after = member.get("/api/meetings/" + id + "/ballot").is(200);

        assertThat(work.string("0.meetingId")).isEqualTo(id.toString());
        assertThat(paper.at("canVote").getBooleanValue()).isTrue();
        assertThat(paper.at("entries").size()).isEqualTo(2);
        assertThat(paper.at("options").size()).isEqualTo(4);
        assertThat(after.at("voted").getBooleanValue()).isTrue();
        assertThat(after.at("canVote").getBooleanValue()).isFalse();
        council.cast(id, member.accountId(), "no").isProblem(409, "council.already-voted");
    }

    @Test
    void two_votes_of_one_member_at_the_same_moment_count_once() throws InterruptedException {
        var council = council(3, 1);
        var id = council.voting("ELECTRONIC", 3);
        var member = council.members.getFirst();
        council.contest.signIn(member);

        List<Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> vote = () -> council.cast(id, member, "a");
            answers = threads.invokeAll(List.of(vote, vote, vote, vote)).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409, 409, 409);
        council.cast(id, council.members.get(1), "a").is(204);
        council.cast(id, council.members.get(2), "no").is(204);
        var count = council.close(id).is(200).at("entries").get(0).get("count");
        assertThat(count.get("returned").getIntValue()).isEqualTo(3);
    }

    @Test
    void a_member_with_a_conflict_votes_on_the_other_entries_only() {
        var council = ACouncil.of(people, 4, 2);
        var colleague = council.seat("MEMBER", "Trường số 0");
        council.contest.judging();
        var id = council.voting("ELECTRONIC", 5);
        var own = council.contest.entries.getFirst();
        var other = council.contest.entries.getLast();

        var refused = council.cast(id, colleague, "a").isProblem(422, "council.ballot-invalid");
        council.cast(id, colleague, List.of(ACouncil.paper(other, "a"))).is(204);

        assertThat(refused.string("violations.0.code")).isEqualTo("council.paper-in-conflict");
        assertThat(council.get(id).at("entries").get(0).get("voters").getIntValue())
                .isEqualTo(4);
        assertThat(council.get(id).at("entries").get(0).get("conflicts").size()).isEqualTo(1);
        council.castAll(id, "a", "a", "a", "a");
        var closed = council.close(id).is(200);
        assertThat(closed.string("entries.0.entryId")).isEqualTo(own.toString());
        assertThat(closed.at("entries.0.verdict.whole").getIntValue()).isEqualTo(4);
        assertThat(closed.at("entries.1.verdict.whole").getIntValue()).isEqualTo(5);
    }

    @Test
    void a_paper_is_missing_twice_there_or_of_nothing() {
        var council = council(3, 2);
        var id = council.voting("ELECTRONIC", 3);
        var first = council.contest.entries.getFirst();
        var papers = List.of(
                ACouncil.paper(first, "a"),
                ACouncil.paper(first, "b"),
                ACouncil.paper(UUID.randomUUID(), "a"),
                ACouncil.paper(first, "nonsense"));

        var refused = council.cast(id, council.members.getFirst(), papers).isProblem(422, "council.ballot-invalid");

        assertThat(refused.text())
                .contains("council.paper-twice", "council.paper-of-nothing")
                .contains("council.option-unknown", "council.paper-missing");
        assertThat(refused.text()).contains("papers[2].entryId", "papers[3].option");
        assertThat(council.get(id).at("voted").getIntValue()).isZero();
    }

    @Test
    void a_paper_left_unmarked_is_not_valid() {
        var council = council(3, 1);
        var id = council.voting("ELECTRONIC", 3);
        council.cast(id, council.members.get(0), (String) null).is(204);
        council.cast(id, council.members.get(1), "a").is(204);

        var count = council.close(id).is(200).at("entries.0.count");

        assertThat(count.get("issued").getIntValue()).isEqualTo(3);
        assertThat(count.get("returned").getIntValue()).isEqualTo(2);
        assertThat(count.get("invalid").getIntValue()).isEqualTo(1);
        assertThat(count.get("valid").getIntValue()).isEqualTo(1);
    }

    @Test
    void only_who_is_there_votes_and_only_while_the_vote_is_on() {
        var council = council(5, 1);
        var id = council.met("ELECTRONIC", 4);

        council.cast(id, council.members.getFirst(), "a").isProblem(409, "council.wrong-state");
        council.begin(id).is(200);
        council.cast(id, council.members.getLast(), "a").isProblem(403, "council.not-present");
        council.cast(id, people.applicant().accountId(), "a").isProblem(403, "account.forbidden");
        council.castAll(id, "a", "a", "a", "a");
        council.close(id).is(200);
        council.cast(id, council.members.getFirst(), "a").isProblem(409, "council.wrong-state");
    }

    @Test
    void nobody_votes_in_the_system_where_the_council_votes_on_paper() {
        var council = council(3, 1);
        var id = council.voting("PAPER", 3);

        council.cast(id, council.members.getFirst(), "a").isProblem(409, "council.voted-on-paper");
    }

    @Test
    void a_meeting_stays_open_while_an_entry_has_no_vote() {
        var council = council(3, 1);
        var id = council.voting("ELECTRONIC", 3);

        var refused = council.close(id).isProblem(409, "council.entry-without-vote");

        assertThat(refused.string("violations.0.path")).startsWith("entries.");
    }

    @Test
    void members_read_the_dossiers_before_them_and_those_with_a_conflict_do_not() {
        var council = ACouncil.of(people, 3, 1);
        var colleague = council.seat("MEMBER", "Trường số 0");
        council.contest.judging();
        council.met("ELECTRONIC", 4);
        var entry = "/api/entries/" + council.contest.entries.getFirst();

        council.contest.signIn(council.members.get(2)).get(entry).is(200);
        council.contest.signIn(colleague).get(entry).is(404);
    }
}
