package vn.bangvang.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;
import vn.bangvang.http.Person;
import vn.bangvang.judging.AContest;

/** What was signed by hand lies beside what was typed. */
@MicronautTest(transactional = false)
class ScanApiTest {

    @Inject
    People people;

    private ACouncil council(int present) {
        var council = ACouncil.of(people, present, 1);
        council.contest.judging();
        return council;
    }

    private static byte[] page(int shade) throws IOException {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, shade);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static Answer upload(Person person, UUID meeting, String name, byte[] content) {
        return person.upload("/api/meetings/" + meeting + "/scans", Map.of(), name, "image/png", content);
    }

    @Test
    void signed_minutes_are_given_to_everybody_who_sees_the_meeting_as_they_were_scanned() throws IOException {
        var council = council(4);
        var id = council.voting("PAPER", 4);
        var page = page(1);

        var added =
                upload(council.organiser, id, "Biên bản kiểm phiếu.png", page).is(201);
        upload(council.organiser, id, "Biên bản kiểm phiếu.png", page).is(201);

        var member = council.contest.signIn(council.members.getLast());
        var seen = member.get("/api/meetings/" + id).is(200);
        assertThat(seen.at("scans").size()).isEqualTo(1);
        assertThat(seen.string("scans.0.name")).isEqualTo("Biên bản kiểm phiếu.png");
        assertThat(seen.at("mayAttach").getBooleanValue()).isFalse();
        var path = "/api/meetings/" + id + "/scans/" + added.string("id") + "/content";
        var content = member.get(path).is(200);
        assertThat(content.bytes()).isEqualTo(page);
        assertThat(content.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        people.applicant().get(path).isProblem(403, "account.forbidden");
        upload(member, id, "a.png", page).isProblem(403, "account.forbidden");
    }

    @Test
    void a_scan_is_refused_for_what_it_is_and_not_for_its_name() throws IOException {
        var council = council(3);
        var id = council.met("PAPER", 3);
        upload(council.organiser, id, "a.png", page(1)).isProblem(409, "council.wrong-state");
        council.begin(id).is(200);

        upload(council.organiser, id, "bien-ban.png", "MZ program".getBytes())
                .isProblem(422, "storage.format-not-allowed");
        assertThat(council.get(id).at("scans").size()).isZero();
    }

    @Test
    void there_are_not_more_scans_than_a_meeting_needs() throws IOException {
        var council = council(3);
        var id = council.voting("PAPER", 3);
        for (int i = 0; i < 20; i++) {
            upload(council.organiser, id, "trang-" + i + ".png", page(i)).is(201);
        }

        upload(council.organiser, id, "nua.png", page(21)).isProblem(409, "council.too-many-scans");
    }

    @Test
    void a_scan_added_by_mistake_is_removed_and_the_journal_tells_of_both() throws IOException {
        var council = council(3);
        var id = council.voting("PAPER", 3);
        var scan = upload(council.organiser, id, "nham.png", page(7)).is(201).string("id");
        var path = "/api/meetings/" + id + "/scans/" + scan;

        council.organiser.delete(path).is(204);

        council.organiser.delete(path).isProblem(404, "council.scan-missing");
        council.organiser.get(path + "/content").isProblem(404, "council.scan-missing");
        var journal = council.organiser
                .get("/api/editions/" + council.contest.edition + "/journal")
                .is(200);
        assertThat(AContest.each(journal.at("items")))
                .filteredOn(line -> line.get("act").getStringValue().startsWith("meeting.scan-"))
                .extracting(line -> line.get("act").getStringValue() + " "
                        + line.get("facts").get("name").getStringValue())
                .containsExactlyInAnyOrder("meeting.scan-added nham.png", "meeting.scan-removed nham.png");
    }

    @Test
    void a_cancelled_meeting_takes_its_scans_with_it() throws IOException {
        var council = council(3);
        var id = council.voting("PAPER", 3);
        upload(council.organiser, id, "bien-ban.png", page(3)).is(201);

        council.organiser.delete("/api/meetings/" + id).is(204);

        council.organiser.get("/api/meetings/" + id).isProblem(404, "council.meeting-missing");
    }
}
