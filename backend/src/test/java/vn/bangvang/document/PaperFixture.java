package vn.bangvang.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
                "Hội thi Sáng tạo kỹ thuật tỉnh Đắk Lắk lần thứ VI (2025 - 2026)",
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
