package vn.bangvang.journey;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.bangvang.rulebook.FirstPreset;

/** One whole edition by clicks and keys: every person has a browser, and every page met is looked at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class BrowserJourneyTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String EDITION = FirstPreset.title("XI", "2026–2027");

    /** By judge: novelty, applicability, effect. The means are 91,5 and 79. */
    private static final List<List<String>> COFFEE_POINTS =
            List.of(List.of("37,5", "27", "28"), List.of("36", "26,5", "27"), List.of("38", "28", "26,5"));

    private static final List<List<String>> ORCHARD_POINTS =
            List.of(List.of("31", "24", "24"), List.of("30,5", "24,5", "23"), List.of("33", "23", "24"));

    private Site site;
    private Browsers browsers;
    private Cast cast;
    private Screen administrator;
    private Screen organiser;
    private Screen secretary;
    private Screen applicant;
    private Screen visitor;
    private List<Screen> judges;
    private String edition;
    private boolean stuck;

    @RegisterExtension
    final AfterTestExecutionCallback notice =
            step -> stuck |= step.getExecutionException().isPresent();

    @BeforeAll
    void openTheHouse() throws IOException {
        site = Site.start();
        browsers = new Browsers(site.address());
        cast = new Cast(site);
        administrator = browsers.open();
        organiser = browsers.open();
        secretary = browsers.open();
        applicant = browsers.open();
        visitor = browsers.open();
        judges = Cast.JUDGES.stream().map(judge -> browsers.open()).toList();
    }

    @AfterAll
    void closeTheHouse() {
        browsers.close();
        site.close();
    }

    @BeforeEach
    void goOnFromWhereTheLastStepEnded() {
        assumeFalse(stuck, "An earlier step of the journey failed");
    }

    @AfterEach
    void nothingWentWrongBehindThePages() {
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    @Order(1)
    void the_printed_link_makes_the_first_administrator_who_invites_an_organiser() {
        visitor.visit("/").title("Giải thưởng và hội").looks("home-empty");
        administrator.visit(site.setUpPath()).title("Thiết lập lần đầu").looks("set-up");
        administrator
                .type("Họ và tên", "Đỗ Quản Trị")
                .type("Thư điện tử", Cast.ADMINISTRATOR)
                .type("Mật khẩu", Cast.PASSWORD)
                .click("Tạo tài khoản quản trị")
                .title("Hệ thống đã sẵn sàng")
                .looks("set-up-done");
        administrator.follow("Đăng nhập").title("Đăng nhập").looks("sign-in");
        Cast.signIn(administrator, Cast.ADMINISTRATOR);
        administrator.title("Các lần tổ chức").looks("editions-none");
        administrator.follow("Quản trị").title("Tài khoản và quyền");
        administrator
                .type("Họ và tên", "Bùi Thị Ban Tổ Chức")
                .type("Thư điện tử", Cast.ORGANISER)
                .choose("Vai trò", "Ban Tổ chức")
                .click("Gửi lời mời")
                .see("Đã gửi lời mời đến " + Cast.ORGANISER)
                .looks("accounts");
    }

    @Test
    @Order(2)
    void the_organiser_accepts_and_opens_an_edition_for_entries() {
        cast.openMailedLink(organiser, Cast.ORGANISER, "loi-moi");
        organiser.title("Nhận lời mời").looks("invitation");
        Cast.accept(organiser, Cast.ORGANISER);
        organiser.title("Các lần tổ chức").follow("Mở lần tổ chức mới");
        organiser
                .title("Mở lần tổ chức mới")
                .type("Lần thứ", "XI")
                .type("Năm", "2026–2027")
                .type("Bắt đầu nhận hồ sơ", today().minusDays(1))
                .type("Hạn nộp hồ sơ", today().plusDays(30))
                .type("Lễ tổng kết và trao giải", today().plusDays(90))
                .looks("opening-form");
        organiser.click("Mở lần tổ chức").title(EDITION).see("Đang chuẩn bị").looks("dashboard-draft");
        edition = organiser.path();
        organiser.follow("Mở trang thể lệ").title("Thể lệ").looks("rulebook-versions");
        organiser.follow("Soạn tiếp").click("Ban hành");
        organiser
                .type("Số, ký hiệu văn bản ban hành", "45/QĐ-BTC")
                .type("Ngày ký", "02/11/2026")
                .tick("Tôi đã xem và lấy các giá trị này")
                .looks("rulebook-issue")
                .confirm("Ban hành")
                .see("Ban hành kèm theo 45/QĐ-BTC");
        organiser
                .visit(edition)
                .act("Công bố nhận hồ sơ")
                .see("Đang nhận hồ sơ dự thi.")
                .looks("dashboard-open");
    }

    @Test
    @Order(3)
    void the_administrator_invites_a_secretary_for_this_edition() {
        administrator
                .visit("/quan-tri")
                .title("Tài khoản và quyền")
                .type("Họ và tên", "Ngô Thư Ký")
                .type("Thư điện tử", Cast.SECRETARY)
                .choose("Vai trò", "Tổ Thư ký")
                .choose("Phạm vi", EDITION)
                .click("Gửi lời mời")
                .see("Đã gửi lời mời đến " + Cast.SECRETARY);
        cast.openMailedLink(secretary, Cast.SECRETARY, "loi-moi");
        Cast.accept(secretary, Cast.SECRETARY);
        secretary.title("Các lần tổ chức").follow(EDITION);
        secretary.title(EDITION).follow("Tiếp nhận hồ sơ");
        secretary.title("Tiếp nhận hồ sơ").see("Không có hồ sơ nào ở đây").looks("intake-empty");
    }

    @Test
    @Order(4)
    void an_applicant_registers_from_the_call_on_the_front_page() {
        visitor.visit("/").see(EDITION).looks("home-call");
        applicant.visit("/").follow("Nộp hồ sơ dự thi").title("Đăng nhập").follow("Đăng ký");
        applicant.title("Đăng ký tài khoản").looks("register");
        applicant
                .type("Họ và tên", Solution.FIRST_AUTHOR)
                .type("Thư điện tử", Cast.APPLICANT)
                .type("Số điện thoại", "0905 123 456")
                .type("Mật khẩu", Cast.PASSWORD)
                .click("Đăng ký")
                .title("Mời bạn mở thư xác nhận")
                .looks("register-done");
        cast.openMailedLink(applicant, Cast.APPLICANT, "xac-nhan");
        applicant.title("Xác nhận tài khoản").looks("confirm");
        applicant.click("Xác nhận").title("Tài khoản đã sẵn sàng").follow("Đăng nhập");
        Cast.signIn(applicant.title("Đăng nhập"), Cast.APPLICANT);
        applicant.title("Hồ sơ của tôi").see("Chưa có hồ sơ nào").looks("entries-none");
    }

    @Test
    @Order(5)
    void a_dossier_is_written_with_help_and_handed_in_for_a_receipt() throws IOException {
        applicant
                .click("Bắt đầu hồ sơ mới: " + EDITION)
                .title("Hồ sơ chưa đặt tên")
                .looks("dossier-new");
        applicant.click("Nộp hồ sơ").see("điều cần sửa").looks("dossier-incomplete");
        Solution.COFFEE.describe(applicant);
        Solution.COFFEE.nameTwoAuthors(applicant);
        Solution.COFFEE.answer(applicant);
        applicant
                .upload("Ảnh minh họa", Enclosures.photo("nha-say.png"))
                .upload("Bản vẽ, tài liệu, xác nhận áp dụng", Enclosures.paper("ban-ve.pdf"))
                .see("Đã lưu")
                .looks("dossier-written");
        applicant.act("Nộp hồ sơ").see("Giấy tiếp nhận hồ sơ").looks("dossier-handed-in");
        var receipt = applicant.download(BUTTON, "Tải giấy tiếp nhận (PDF)", "receipt.pdf");
        assertThat(Papers.text(receipt)).contains(Solution.FIRST_AUTHOR, FirstPreset.codePrefix());
        applicant.await(() -> site.mail().saying(Cast.APPLICANT, "Đã tiếp nhận hồ sơ"));
    }

    @Test
    @Order(6)
    void a_second_dossier_follows() {
        applicant.follow("Hồ sơ của tôi").title("Hồ sơ của tôi").looks("entries");
        applicant.click("Bắt đầu hồ sơ mới: " + EDITION).title("Hồ sơ chưa đặt tên");
        Solution.ORCHARD.describe(applicant);
        Solution.ORCHARD.nameOneAuthor(applicant);
        Solution.ORCHARD.answer(applicant);
        applicant.act("Nộp hồ sơ").see("Giấy tiếp nhận hồ sơ");
    }

    @Test
    @Order(7)
    void the_secretary_finds_one_eligible_and_asks_for_a_supplement_of_the_other() {
        secretary.visit(edition + "/tiep-nhan").see("2 hồ sơ chờ kiểm tra").looks("intake");
        secretary.follow(Solution.COFFEE.title()).title(Solution.COFFEE.title());
        secretary.click("Xem: nha-say.png").see("Tải về máy").looks("intake-dossier");
        secretary
                .act("Đủ điều kiện dự thi")
                .see("Đã kết luận đủ điều kiện dự thi.")
                .looks("intake-eligible");
        secretary.follow("Hồ sơ tiếp theo").title(Solution.ORCHARD.title());
        secretary
                .click("Yêu cầu bổ sung")
                .type("Cần bổ sung những gì", "Cần thêm ảnh hệ thống tưới tại vườn.")
                .looks("supplement-asked");
        secretary.confirm("Gửi yêu cầu bổ sung").see("Đang chờ người nộp bổ sung.");

        applicant.await(() -> site.mail().saying(Cast.APPLICANT, "Cần thêm ảnh hệ thống tưới tại vườn."));
        applicant.visit("/ho-so").follow(Solution.ORCHARD.title());
        applicant.see("Ban Tổ chức yêu cầu bổ sung").looks("supplement");
        applicant.upload("Ảnh minh họa", Enclosures.photo("he-thong-tuoi.png")).act("Nộp lại hồ sơ");
        applicant.see("Đã nộp bản bổ sung");

        secretary.visit(edition + "/tiep-nhan").follow(Solution.ORCHARD.title());
        secretary.act("Đủ điều kiện dự thi").see("Không còn hồ sơ nào chờ kiểm tra.");
    }

    @Test
    @Order(8)
    void the_organiser_closes_the_call_early_and_moves_on_to_judging() {
        organiser.visit(edition).title(EDITION).click("Sửa mốc thời gian");
        organiser
                .type("Hạn nộp hồ sơ", LocalDateTime.now(VIETNAM))
                .type("Số thông báo", "12/TB-BTC")
                .type("Ngày thông báo", "20/11/2026")
                .type("Lý do", "Rút ngắn thời hạn nhận hồ sơ")
                .looks("dating");
        organiser.confirm("Lưu mốc thời gian").see("Đã hết hạn nộp hồ sơ.");
        visitor.visit("/").see("Hiện chưa có đợt nhận hồ sơ nào");
        organiser
                .act("Chuyển sang chấm điểm")
                .see("Các hội đồng đang chấm điểm.")
                .looks("dashboard-judging");
    }

    @Test
    @Order(9)
    void three_experts_become_the_panel_and_the_dossiers_are_assigned() {
        secretary.follow("Chuyên gia");
        for (var judge : Cast.JUDGES) {
            secretary
                    .title("Danh bạ chuyên gia")
                    .click("Thêm chuyên gia")
                    .type("Họ và tên", judge.fullName())
                    .type("Đơn vị công tác", judge.unit())
                    .type("Lĩnh vực, chuyên môn", "cơ khí; nông nghiệp")
                    .type("Thư điện tử", judge.address());
            if (judge == Cast.JUDGES.getFirst()) {
                secretary.looks("expert-form");
            }
            secretary.click("Lưu chuyên gia").see("Đã lưu " + judge.fullName());
        }
        secretary.looks("experts");
        organiser.follow("Hội đồng giám khảo").title("Hội đồng giám khảo").looks("panels-none");
        organiser
                .type("Tên hội đồng", "Hội đồng Cơ khí và Nông nghiệp")
                .tick(Solution.COFFEE.field())
                .tick(Solution.ORCHARD.field())
                .click("Lập hội đồng")
                .see("2 hồ sơ đủ điều kiện")
                .click("Thêm thành viên")
                .choose("Thêm với vai trò", "Chủ tịch")
                .looks("panel-seating");
        organiser.click("Thêm " + Cast.JUDGES.get(0).fullName());
        organiser.click("Thêm " + Cast.JUDGES.get(1).fullName());
        organiser.click("Thêm " + Cast.JUDGES.get(2).fullName()).click("Xong");
        organiser.click("Phân công giám khảo").see("Mọi hồ sơ đã đủ giám khảo.").looks("panels");
    }

    @Test
    @Order(10)
    void three_judges_score_and_seal() {
        for (int seat = 0; seat < judges.size(); seat++) {
            var judge = judges.get(seat);
            cast.openMailedLink(judge, Cast.JUDGES.get(seat).address(), "loi-moi");
            Cast.accept(judge, Cast.JUDGES.get(seat).address());
            judge.title("Phiếu chấm của tôi").see("0 / 2 phiếu đã chốt");
            if (seat == 0) {
                judge.looks("sheets");
            }
            judge.follow("Bắt đầu chấm").see("Phiếu 1 / 2");
            seal(judge, seat, seat == 0);
            judge.see("Phiếu 2 / 2");
            seal(judge, seat, false);
            judge.title("Phiếu chấm của tôi").see("2 / 2 phiếu đã chốt");
        }
        judges.getFirst().looks("sheets-sealed").follow(Solution.COFFEE.title());
        judges.getFirst().see("Phiếu đã chốt lúc").looks("sheet-sealed");
    }

    private static void seal(Screen judge, int seat, boolean look) {
        var points = judge.shows(Solution.COFFEE.title()) ? COFFEE_POINTS.get(seat) : ORCHARD_POINTS.get(seat);
        judge.type("Điểm Tính mới và tính sáng tạo", points.get(0))
                .type("Điểm Khả năng áp dụng", points.get(1))
                .type("Điểm Hiệu quả kinh tế - kỹ thuật - xã hội", points.get(2))
                .type("Nhận xét chung", "Giải pháp hay, hồ sơ rõ ràng.")
                .see("Đã lưu");
        if (look) {
            judge.looks("sheet");
        }
        judge.act("Chốt phiếu chấm");
    }

    @Test
    @Order(11)
    void the_organiser_ranks_and_records_the_decision() throws IOException {
        organiser.follow("Bảng tổng hợp điểm").title("Bảng tổng hợp điểm").see("6 / 6 phiếu đã chốt");
        organiser.looks("score-table");
        var table = organiser.download(BUTTON, "Tải bảng điểm .xlsx", "score-table.xlsx");
        assertThat(Papers.holds(table, "xl/workbook.xml")).isTrue();
        organiser.choose("Hội đồng", "Tất cả hồ sơ theo kết quả").see("3/3").looks("standings");
        organiser.follow("Xếp giải").title("Xếp giải").see("91,50").see("79,00").looks("ranking");
        organiser.act("Lập phương án xếp giải").see("Phương án đã sẵn sàng").looks("prizes-proposed");
        organiser.follow("Đến bước quyết định").title("Công bố kết quả");
        organiser
                .type("Số, ký hiệu", "2417/QĐ-UBND")
                .type("Ngày ký", DateTimeFormatter.ofPattern("dd/MM/yyyy").format(today()))
                .type("Họ và tên người ký", "Trương Công Thái")
                .looks("decision-form");
        organiser.act("Ghi quyết định").see("giải đã chốt").looks("decided");
    }

    @Test
    @Order(12)
    void the_results_are_published_to_everybody() {
        organiser.act("Công bố kết quả").see("Mọi người đọc được từ").looks("published");
        visitor.visit("/").follow("Xem toàn bảng");
        visitor.title(EDITION).see(Solution.COFFEE.title()).see("2417/QĐ-UBND").looks("results");
        visitor.visit("/").looks("home-results");
        applicant.visit("/ho-so").see("Đạt giải").follow(Solution.COFFEE.title());
        applicant.see("Hồ sơ đạt giải.").looks("dossier-prized");
    }

    @Test
    @Order(13)
    void the_ceremony_has_its_list_and_a_visitor_verifies_a_certificate() throws Exception {
        organiser.follow("Lễ trao giải").title("Lễ tổng kết và trao giải").looks("ceremony");
        var word = organiser.download(LINK, "Tải danh sách (.docx)", "ceremony.docx");
        var sheet = organiser.download(LINK, "Tải danh sách (.xlsx)", "ceremony.xlsx");
        assertThat(Papers.holds(word, "word/document.xml")).isTrue();
        assertThat(Papers.holds(sheet, "xl/workbook.xml")).isTrue();
        organiser.act("Cấp giấy chứng nhận").see("Sổ cấp có 3 giấy").looks("register");
        var certificate = organiser.open("In giấy số", "certificate.pdf");
        assertThat(Papers.text(certificate)).contains("GIẤY CHỨNG NHẬN");
        var address = URI.create(Papers.scan(certificate));
        assertThat(address.toString()).startsWith(site.address() + "/xac-minh/");
        visitor.visit(address.getPath()).title("Xác minh giấy chứng nhận");
        visitor.see("Giấy chứng nhận có trong sổ đăng ký và còn giá trị.").looks("verified");
        visitor.visit("/xac-minh/" + Screen.MADE_UP)
                .see("Mã này không có trong sổ đăng ký")
                .looks("unknown");
    }

    @Test
    @Order(14)
    void the_journal_tells_all_of_it() {
        organiser.follow("Nhật ký").title("Nhật ký").see("Cấp giấy chứng nhận").see("Chốt phiếu chấm");
        organiser.looks("journal");
        organiser.visit(edition).see("Kết quả đã công bố.").looks("dashboard-published");
        visitor.visit("/" + Screen.MADE_UP).title("Không có trang này").looks("no-such-page");
    }

    private static LocalDateTime today() {
        return LocalDateTime.now(VIETNAM).withHour(8).withMinute(0);
    }
}
