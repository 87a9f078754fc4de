package vn.bangvang.journey;

import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import vn.bangvang.council.ACouncil;

/** A council meets: who is there is ticked, everybody votes in secret, the meeting is closed and its minutes are taken. */
class CouncilJourneyTest {

    @Test
    void a_council_votes_in_secret_from_the_attendance_to_the_minutes() throws IOException {
        try (var site = Site.start();
                var browsers = new Browsers(site.address())) {
            var council = ACouncil.of(site.people(), 3, 2);
            council.contest.judging();
            var organiser = browsers.open(council.organiser);

            organiser
                    .visit("/dieu-hanh/" + council.contest.edition + "/hop-hoi-dong")
                    .type("Địa điểm", "Phòng họp số 2")
                    .click("Mở phiên họp")
                    .see("Thành viên có mặt")
                    .looks("council-attendance");
            for (int seat = 1; seat <= 3; seat++) {
                organiser.tick("Thành viên " + seat + " – ");
            }
            organiser.act("Bắt đầu bỏ phiếu").see("0/3 đã bỏ phiếu").looks("council-voting");
            var meeting = organiser.path().replaceAll(".*/", "");

            for (var member : council.members) {
                var voter = browsers.open(council.contest.signIn(member));
                voter.visit("/phieu-bau/" + meeting)
                        .see("Còn 2 hồ sơ chưa đánh dấu.")
                        .pickEach("Giải A")
                        .looks("council-ballot")
                        .act("Bỏ phiếu")
                        .see("Đã bỏ phiếu.");
            }

            organiser.visit(organiser.path()).see("3/3 đã bỏ phiếu").act("Kết thúc phiên họp");
            organiser.see("(3/3 phiếu thuận)").looks("council-closed");
            var minutes = organiser.download(LINK, "Tải biên bản họp (.docx)", "council-minutes.docx");
            assertThat(Files.size(minutes)).isPositive();
            assertThat(browsers.complaints()).isEmpty();
        }
    }
}
