package vn.bangvang.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;
import vn.bangvang.judging.AContest;
import vn.bangvang.judging.BallotCounts;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.programme.Editions;
import vn.bangvang.scoring.BallotCount;

@MicronautTest(transactional = false)
class CouncilResultApiTest {

    @Inject
    People people;

    @Inject
    BallotCounts counts;

    @Inject
    Editions editions;

    private ACouncil council(int members, int entries) {
        var council = ACouncil.of(people, members, entries);
        council.contest.judging();
        return council;
    }

    private static List<Map<String, Object>> papers(ACouncil council, String first, String second) {
        return List.of(
                ACouncil.paper(council.contest.entries.get(0), first),
                ACouncil.paper(council.contest.entries.get(1), second));
    }

    @Test
    void a_vote_for_a_higher_prize_is_a_vote_for_the_lower_ones_too() {
        var council = council(10, 1);
        var id = council.voting("ELECTRONIC", 10);
        council.castAll(id, "a", "a", "a", "b", "b", "b", "b", "b", "c", "no");

        var verdict = council.close(id).is(200).at("entries.0.verdict");

        assertThat(verdict.get("votesFor").getIntValue()).isEqualTo(9);
        assertThat(verdict.get("whole").getIntValue()).isEqualTo(10);
        assertThat(verdict.get("level").get("vi").getStringValue()).isEqualTo("Giải Nhì");
        assertThat(verdict.get("percent").getBigDecimalValue()).isEqualByComparingTo("90.00");
        assertThat(verdict.get("decided").getBooleanValue()).isTrue();
        assertThat(verdict.get("explanation").size()).isPositive();
        assertThat(verdict.get("explanation").get(0).getStringValue()).doesNotStartWith("scoring.");
    }

    @Test
    void the_next_turn_is_over_what_no_turn_has_decided_and_there_is_no_turn_too_many() {
        var council = council(5, 2);
        var id = council.voting("ELECTRONIC", 5);
        council.members.forEach(
                member -> council.cast(id, member, papers(council, "a", "no")).is(204));
        council.close(id).is(200);

        var second = council.call("ELECTRONIC").is(201);

        assertThat(second.at("turn").getIntValue()).isEqualTo(2);
        assertThat(second.at("entries").size()).isEqualTo(1);
        var again = second.id("id");
        council.attend(again, 5).is(200);
        council.begin(again).is(200);
        var open = council.contest.entries.get(1);
        council.members.forEach(member ->
                council.cast(again, member, List.of(ACouncil.paper(open, "no"))).is(204));
        council.close(again).is(200);
        council.call("ELECTRONIC").isProblem(409, "council.nothing-to-vote");
        assertThat(counts.of(editions.get(council.contest.edition)))
                .extracting(BallotCount::turn)
                .containsExactlyInAnyOrder(1, 1, 2);
    }

    @Test
    void the_count_goes_on_to_scoring_as_it_was_voted() {
        var council = ACouncil.of(people, 4, 1);
        council.seat("MEMBER", "Trường số 0");
        council.contest.judging();
        var id = council.voting("ELECTRONIC", 5);
        council.castAll(id, "a", "b");
        assertThat(counts.of(editions.get(council.contest.edition))).isEmpty();
        council.cast(id, council.members.get(2), (String) null).is(204);

        council.close(id).is(200);

        var entry = council.contest.entries.getFirst().toString();
        assertThat(counts.of(editions.get(council.contest.edition)))
                .containsExactly(
                        new BallotCount("final", entry, 1, 5, 5, true, 1, Map.of("a", 1, "b", 1, "c", 0, "no", 0), 1));
    }

    @Test
    void nothing_is_decided_while_a_council_meets_or_an_entry_has_no_vote() {
        var council = council(3, 2);

        assertThat(decide(council)).containsOnlyOnce("award.votes-missing").doesNotContain("award.meetings-open");
        var id = council.voting("ELECTRONIC", 3);
        assertThat(ranking(council).at("openMeetings").getIntValue()).isEqualTo(1);
        assertThat(decide(council)).containsOnlyOnce("award.votes-missing").containsOnlyOnce("award.meetings-open");
        council.castAll(id, "a", "a", "a");
        council.close(id).is(200);
        assertThat(decide(council)).doesNotContain("award.votes-missing", "award.meetings-open");
        assertThat(ranking(council).at("openMeetings").getIntValue()).isZero();
    }

    private static Answer ranking(ACouncil council) {
        return council.organiser
                .get("/api/editions/" + council.contest.edition + "/ranking")
                .is(200);
    }

    /** The codes of what is against it. */
    private static String decide(ACouncil council) {
        var refused = council.organiser
                .post("/api/editions/" + council.contest.edition + "/moves", Map.of("to", "DECIDED"))
                .is(409);
        return AContest.each(refused.at("violations")).stream()
                .map(violation -> violation.get("code").getStringValue())
                .collect(Collectors.joining(" "));
    }

    @Test
    void minutes_say_who_was_there_who_stood_aside_and_what_was_voted_but_not_by_whom() throws IOException {
        var council = ACouncil.of(people, 4, 1);
        council.seat("MEMBER", "Trường số 0");
        council.contest.judging();
        var id = council.voting("ELECTRONIC", 5);
        council.organiser.get("/api/meetings/" + id + "/minutes.docx").isProblem(409, "council.not-closed");
        council.castAll(id, "a", "a", "no", "a");
        council.close(id).is(200);
        var said = Map.of("place", "Hội trường A", "heldAt", Instant.now().toString(), "minutes", "Hội đồng nhất trí.");
        council.organiser.put("/api/meetings/" + id, council.etag(id), said).is(200);

        var minutes = text(council, id, "minutes");
        var tellers = text(council, id, "tellers-minutes");

        assertThat(minutes)
                .contains("BIÊN BẢN HỌP HỘI ĐỒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Hội trường A")
                .contains("Có mặt 5 trên tổng số 5 thành viên", "ít nhất 4 thành viên (2/3)")
                .contains("Thành viên 5: không bỏ phiếu cho hồ sơ", "Hội đồng nhất trí.", "3/4", "75,00 %")
                .contains("Hội đồng bỏ phiếu kín");
        assertThat(tellers).contains("BIÊN BẢN KIỂM PHIẾU", "Phát ra", "Giải A", "Không đồng ý", "75,00 %");
        assertThat(tellers).doesNotContain("Thành viên 4");
    }

    @Test
    void minutes_begin_no_later_than_the_vote() throws IOException {
        var council = ACouncil.of(people, 3, 1);
        council.contest.judging();
        var id = council.voting("ELECTRONIC", 3);
        council.castAll(id, "a", "a", "no");
        council.close(id).is(200);
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        council.organiser
                .put("/api/meetings/" + id, council.etag(id), Map.of("place", "A", "heldAt", tomorrow.toString()))
                .is(200);

        assertThat(text(council, id, "minutes"))
                .contains("ngày " + day(Instant.now()))
                .doesNotContain(day(tomorrow));
    }

    private static String day(Instant at) {
        return VietnamTime.words(at).substring(6);
    }

    @Test
    void the_minutes_of_an_open_vote_name_who_voted_how() throws IOException {
        var council = ACouncil.openly(people, 3, 1);
        council.contest.judging();
        var id = council.voting("ELECTRONIC", 3);
        council.castAll(id, "a", "no", "a");
        assertThat(council.get(id).at("entries.0.votes").size()).isZero();

        var closed = council.close(id).is(200);

        assertThat(closed.at("entries.0.votes").size()).isEqualTo(3);
        assertThat(text(council, id, "minutes"))
                .contains("Hội đồng biểu quyết công khai", "Biểu quyết", "Không đồng ý");
    }

    private static String text(ACouncil council, UUID id, String paper) throws IOException {
        Answer file = council.organiser
                .get("/api/meetings/" + id + "/" + paper + ".docx")
                .is(200);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file.bytes()));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
