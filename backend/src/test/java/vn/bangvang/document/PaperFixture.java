package vn.bangvang.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Papers as a real edition would need them. */
final class PaperFixture {

    static final String LETTERS = "Nguyễn Thị Ngọc Ánh, ữ ẫ ọ ợ Ư Đ";

    private static final List<String> TITLES = List.of(
            "Máy tách vỏ cà phê tươi tiết kiệm nước",
            "Hệ thống tưới nhỏ giọt tự động điều khiển bằng điện thoại cho vườn sầu riêng ở vùng khô hạn huyện Krông Búk",
            "Phần mềm quản lý hồ sơ sức khỏe học đường",
            "Bộ dụng cụ cố định xương gãy dùng một lần từ vật liệu tái chế");

    private PaperFixture() {}

    static OfficialHeading heading() {
        return new OfficialHeading(
                "Liên hiệp các Hội Khoa học\nvà Kỹ thuật tỉnh Đắk Lắk",
                "Ban Tổ chức Hội thi",
                "05/DS-BTC",
                "Đắk Lắk",
                LocalDate.of(2026, 2, 5),
                "Danh sách trao giải",
                "Hội thi Sáng kiến tỉnh Đắk Lắk lần thứ VI (2025 - 2026)",
                "(Kèm theo Quyết định số 312/QĐ-UBND ngày 30 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Đắk Lắk)");
    }

    static OfficialList ceremonyList(int third) {
        var columns = List.of(
                new ListColumn("STT", 10, ColumnAlign.CENTRE),
                new ListColumn("Tên giải pháp", 75, ColumnAlign.LEFT),
                new ListColumn("Người lên nhận", 50, ColumnAlign.LEFT),
                new ListColumn("Đơn vị", 45, ColumnAlign.LEFT),
                new ListColumn("Điểm", 16, ColumnAlign.RIGHT),
                new ListColumn("Tiền thưởng (đồng)", 26, ColumnAlign.RIGHT),
                new ListColumn("Ngày nộp", 24, ColumnAlign.CENTRE));
        var groups = List.of(
                new ListGroup("I. Giải Nhất", rows(1, 2, "94.125", 20_000_000)),
                new ListGroup("II. Giải Nhì", rows(3, 4, "88.5", 15_000_000)),
                new ListGroup("III. Giải Ba", rows(7, third, "81.3333333333", 10_000_000)));
        return new OfficialList(
                heading(),
                true,
                columns,
                groups,
                List.of("Danh sách này có " + (6 + third) + " giải pháp đạt giải."),
                List.of(new OfficialSignature(
                        List.of("TM. Ban Tổ chức", "KT. Trưởng ban", "Phó Trưởng ban Thường trực"), "Lê Đình Hoan")),
                List.of("UBND tỉnh (báo cáo)", "Các đơn vị có giải pháp đạt giải", "Lưu: VT, BTC"));
    }

    static OfficialList withOneText(String text) {
        return new OfficialList(
                new OfficialHeading(null, "Ban Tổ chức", null, "Đắk Lắk", null, "Danh sách", text, null),
                false,
                List.of(new ListColumn("STT", 10, ColumnAlign.CENTRE), new ListColumn(text, 60, ColumnAlign.LEFT)),
                List.of(new ListGroup(null, List.of(List.of(ListCell.count(1), ListCell.text(text))))),
                List.of(),
                List.of(new OfficialSignature(List.of("Trưởng ban"), "")),
                List.of());
    }

    static ReceiptSlip receipt(int files) {
        return new ReceiptSlip(
                "Liên hiệp các Hội Khoa học\nvà Kỹ thuật tỉnh Đắk Lắk",
                "Ban Tổ chức Hội thi",
                "Đắk Lắk",
                "Hội thi Sáng kiến tỉnh Đắk Lắk lần thứ VI (2025 - 2026)",
                "HS-2026-0042",
                TITLES.get(1),
                "Cơ khí, tự động hóa, xây dựng, giao thông vận tải",
                List.of(LETTERS + " - Trường Đại học Tây Nguyên (60%)", "Y Thương Niê - xã Ea Kar (40%)"),
                "Nguyễn Thị Ngọc Ánh",
                Instant.parse("2026-02-05T09:58:07Z"),
                IntStream.range(0, files)
                        .mapToObj(i -> new ReceiptFile(
                                i == 1
                                        ? "bản-mô-tả-giải-pháp_".repeat(8) + ".pdf"
                                        : "Ảnh sản phẩm <" + i + "> & mô hình.jpg",
                                1_234_567L * (i + 1),
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"))
                        .toList());
    }

    static Certificate certificate(String recipient, String work) {
        return new Certificate(
                "Ủy ban nhân dân tỉnh Đắk Lắk",
                "Ban Tổ chức Hội thi Sáng kiến tỉnh Đắk Lắk",
                "Giấy chứng nhận",
                "Chứng nhận",
                recipient,
                "Trường Đại học Tây Nguyên",
                "đạt Giải Nhất",
                "với giải pháp “" + work + "” tại Hội thi Sáng kiến tỉnh Đắk Lắk lần thứ VI (2025 - 2026)",
                "312/QĐ-UBND",
                LocalDate.of(2026, 1, 30),
                "Ủy ban nhân dân tỉnh Đắk Lắk",
                "Đắk Lắk",
                LocalDate.of(2026, 2, 5),
                List.of("TM. Ban Tổ chức", "KT. Trưởng ban", "Phó Trưởng ban Thường trực"),
                "Lê Đình Hoan",
                "2026/HS/000317",
                "https://bangvang.example.vn/xac-minh/4f7Kq2mZ9xR8tLw1");
    }

    static String title(int at) {
        return TITLES.get(at % TITLES.size());
    }

    private static List<List<ListCell>> rows(int first, int count, String points, long money) {
        var rows = new ArrayList<List<ListCell>>();
        for (int i = 0; i < count; i++) {
            rows.add(List.of(
                    ListCell.count(first + i),
                    ListCell.text(TITLES.get((first + i) % TITLES.size())),
                    ListCell.text(i % 3 == 0 ? LETTERS : "Y Thương Niê, Hoàng Văn Thụ"),
                    ListCell.text("Trường THPT Chuyên Nguyễn Du"),
                    ListCell.points(new BigDecimal(points), 2),
                    ListCell.count(money),
                    ListCell.day(LocalDate.of(2025, 11, 28))));
        }
        return rows;
    }
}
