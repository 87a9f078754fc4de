package vn.bangvang.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.award.JudgedEdition;

/** Members hear of a meeting in their own language, and of no meeting that was not called. */
@MicronautTest(transactional = false)
class MeetingLettersTest {

    private static final String TEN_O_CLOCK = "2026-12-07T03:00:00Z";

    @Inject
    People people;

    @Inject
    JudgedEdition database;

    private ACouncil council() {
        var council = ACouncil.of(people, 3, 1);
        council.contest.judging();
        return council;
    }

    private static Map<String, Object> met(String place, String heldAt) {
        return Map.of("place", place, "heldAt", heldAt, "way", "PAPER");
    }

    private UUID call(ACouncil council) {
        return council.organiser
                .post("/api/panels/" + council.panel + "/meetings", met("Phòng họp số 2", TEN_O_CLOCK))
                .is(201)
                .id("id");
    }

    private long mails(UUID member, String subject, String body) {
        return database.count(
                "SELECT COUNT(*) FROM notice_mail m JOIN account a ON a.email = m.recipient "
                        + "WHERE a.id = ? AND m.subject LIKE ? AND m.body LIKE ?",
                member,
                "%" + subject + "%",
                "%" + body + "%");
    }

    @Test
    void every_member_is_told_when_and_where_in_the_members_language() {
        var council = council();
        var reader = council.members.getLast();
        database.run("UPDATE account SET locale = 'en' WHERE id = ?", reader);

        var id = call(council);

        for (var member : council.members.subList(0, 2)) {
            assertThat(mails(member, "Mời họp Hội đồng Cơ khí", "Thời gian: 10:00 07/12/2026 (giờ Việt Nam)"))
                    .isEqualTo(1);
            assertThat(mails(member, "Mời họp", "Địa điểm: Phòng họp số 2")).isEqualTo(1);
            assertThat(mails(member, "Mời họp", "/phieu-bau/" + id)).isEqualTo(1);
        }
        assertThat(mails(reader, "Meeting of Hội đồng Cơ khí", "Time: 10:00 07/12/2026 (Vietnam time)"))
                .isEqualTo(1);
    }

    @Test
    void a_meeting_that_is_refused_is_told_to_nobody() {
        var council = council();
        call(council);

        council.call("PAPER").isProblem(409, "council.meeting-underway");

        assertThat(mails(council.members.getFirst(), "Mời họp", "")).isEqualTo(1);
    }

    @Test
    void members_hear_of_another_place_or_time_and_not_of_words_for_the_minutes() {
        var council = council();
        var id = call(council);
        var member = council.members.getFirst();
        var path = "/api/meetings/" + id;

        council.organiser
                .put(
                        path,
                        council.etag(id),
                        Map.of("place", "Phòng họp số 2", "heldAt", TEN_O_CLOCK, "minutes", "Khai mạc."))
                .is(200);
        assertThat(mails(member, "Thay đổi", "")).isZero();
        council.organiser
                .put(path, council.etag(id), Map.of("place", "Hội trường A", "heldAt", TEN_O_CLOCK))
                .is(200);

        assertThat(mails(member, "Thay đổi thời gian, địa điểm họp", "Địa điểm: Hội trường A"))
                .isEqualTo(1);
    }

    @Test
    void members_hear_that_a_meeting_is_cancelled() {
        var council = council();
        var id = call(council);

        council.organiser.delete("/api/meetings/" + id).is(204);

        assertThat(mails(council.members.getFirst(), "Hủy phiên họp Hội đồng Cơ khí", "đã được hủy"))
                .isEqualTo(1);
    }
}
