package vn.bangvang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.everyprogramme.WholeRun;
import vn.bangvang.rulebook.Figure;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.RulebookParser;

/** A regulation nobody has seen, typed in forms by somebody who knows no YAML, and then run to its published results. */
class TypedRegulationTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String CODE = "y-tuong-mo-2025";

    @Test
    void a_regulation_typed_in_the_editor_runs_to_published_results() throws IOException {
        try (var site = Site.start();
                var browsers = new Browsers(site.address())) {
            var organiser = organiser(site, browsers);
            var edition = open(organiser);
            type(organiser);
            issue(organiser, edition);
            assertThat(browsers.complaints()).isEmpty();

            var id = UUID.fromString(edition.substring(edition.lastIndexOf('/') + 1));
            var people = site.people();
            var rulebook = RulebookParser.parse(people.organiser()
                    .get("/api/editions/" + id + "/rulebooks/1/rulebook.yaml")
                    .is(200)
                    .text());
            saysWhatWasTyped(rulebook);
            var results = new WholeRun(people, rulebook, id, CODE)
                    .enter()
                    .judge()
                    .decide()
                    .publish();
            assertThat(results.text()).contains("Giải Nhất", "Tác giả 1 của hồ sơ 1");
        }
    }

    private static Screen organiser(Site site, Browsers browsers) {
        var cast = new Cast(site);
        var administrator = browsers.open();
        administrator
                .visit(site.setUpPath())
                .type("Họ và tên", "Đỗ Quản Trị")
                .type("Thư điện tử", Cast.ADMINISTRATOR)
                .type("Mật khẩu", Cast.PASSWORD)
                .click("Tạo tài khoản quản trị")
                .title("Hệ thống đã sẵn sàng")
                .follow("Đăng nhập");
        Cast.signIn(administrator.title("Đăng nhập"), Cast.ADMINISTRATOR);
        administrator
                .title("Các lần tổ chức")
                .follow("Quản trị")
                .type("Họ và tên", "Bùi Thị Ban Tổ Chức")
                .type("Thư điện tử", Cast.ORGANISER)
                .choose("Vai trò", "Ban Tổ chức")
                .click("Gửi lời mời")
                .see("Đã gửi lời mời đến " + Cast.ORGANISER);
        var organiser = browsers.open();
        cast.openMailedLink(organiser, Cast.ORGANISER, "loi-moi");
        Cast.accept(organiser, Cast.ORGANISER);
        return organiser.title("Các lần tổ chức");
    }

    /** The path of an edition that begins as the first preset. */
    private static String open(Screen organiser) {
        var today = LocalDateTime.now(VIETNAM);
        organiser
                .follow("Mở lần tổ chức mới")
                .title("Mở lần tổ chức mới")
                .type("Lần thứ", "1")
                .type("Năm", "2025")
                .type("Mã lần tổ chức", CODE)
                .type("Bắt đầu nhận hồ sơ", today.minusDays(1))
                .type("Hạn nộp hồ sơ", today.plusDays(30))
                .click("Mở lần tổ chức")
                .see("Đang chuẩn bị");
        return organiser.path();
    }

    private static void type(Screen organiser) {
        organiser.follow("Mở trang thể lệ").title("Thể lệ").follow("Soạn tiếp").title("Soạn thể lệ");
        var hand = organiser.hand();
        var regulation = new TypedRegulation(hand);
        regulation.identity();
        organiser.looks("typed-identity");
        regulation.rounds();
        organiser.looks("typed-rounds");
        regulation.prizes();
        organiser.looks("typed-prizes");
        regulation.outcome();
        organiser.see("Không có mâu thuẫn").looks("typed-outcome");
        assertThat(hand.moves()).as("clicks and fields of a first regulation").isLessThan(100);
    }

    private static void issue(Screen organiser, String edition) {
        organiser
                .click("Ban hành")
                .type("Số, ký hiệu văn bản ban hành", "07/QĐ-BTC")
                .type("Ngày ký", "02/11/2026")
                .tick("Tôi đã xem và lấy các giá trị này")
                .looks("typed-issue")
                .confirm("Ban hành")
                .see("Ban hành kèm theo 07/QĐ-BTC");
        organiser.visit(edition).act("Công bố nhận hồ sơ").see("Đang nhận hồ sơ dự thi.");
    }

    private static void saysWhatWasTyped(Rulebook rulebook) {
        assertThat(rulebook.identity().name().vi()).isEqualTo(TypedRegulation.NAME);
        var marking = rulebook.rounds().getFirst();
        assertThat(marking.form().scale()).isEqualByComparingTo("80");
        assertThat(marking.form().criteria())
                .extracting(c -> c.max())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(20), new BigDecimal(30), new BigDecimal(30));
        assertThat(marking.figures()).singleElement().isInstanceOfSatisfying(Figure.ScaledToBest.class, votes -> {
            assertThat(votes.max()).isEqualByComparingTo("20");
            assertThat(votes.decimals()).isEqualTo(1);
        });
        assertThat(rulebook.rounds().getLast().isVoted()).isTrue();
        assertThat(rulebook.prizes().levels())
                .allSatisfy(level -> assertThat(level.threshold().share()).hasToString("2/3"));
    }
}
