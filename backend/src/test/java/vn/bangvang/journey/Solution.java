package vn.bangvang.journey;

/** A solution as its authors describe it in the form. */
record Solution(String title, String field, String workplace) {

    static final Solution COFFEE = new Solution(
            "Máy sấy cà phê bằng năng lượng mặt trời có đảo hạt tự động",
            "Cơ khí tự động hóa, xây dựng và giao thông vận tải",
            "Hợp tác xã Nông nghiệp Ea Tu");

    static final Solution ORCHARD = new Solution(
            "Hệ thống tưới nhỏ giọt điều khiển theo độ ẩm đất cho vườn sầu riêng",
            "Nông, lâm, ngư nghiệp, tài nguyên và môi trường",
            "Hợp tác xã Nông nghiệp Ea Tu");

    static final String FIRST_AUTHOR = "Nguyễn Thị Ngọc Ánh";
    static final String SECOND_AUTHOR = "Trương Đức Ưởng";

    void describe(Screen applicant) {
        applicant.write("Tên giải pháp", title).choose("Lĩnh vực", field).type("Đơn vị đầu mối", "UBND phường Ea Kao");
    }

    void nameTwoAuthors(Screen applicant) {
        applicant
                .type("Tác giả 1", "Họ và tên", FIRST_AUTHOR)
                .type("Tác giả 1", "Đơn vị công tác, học tập", workplace)
                .type("Tác giả 1", "Điện thoại", "0905 123 456")
                .click("Thêm tác giả")
                .type("Tác giả 2", "Họ và tên", SECOND_AUTHOR)
                .type("Tác giả 2", "Đơn vị công tác, học tập", workplace)
                .type("Tác giả 2", "Điện thoại", "0905 654 321")
                .type("Tác giả 1", "Tỷ lệ đóng góp", "60")
                .see("còn thiếu")
                .type("Tác giả 2", "Tỷ lệ đóng góp", "40")
                .see("đủ 100 %");
    }

    void nameOneAuthor(Screen applicant) {
        applicant
                .type("Tác giả 1", "Họ và tên", FIRST_AUTHOR)
                .type("Tác giả 1", "Tỷ lệ đóng góp", "100")
                .type("Tác giả 1", "Đơn vị công tác, học tập", workplace)
                .type("Tác giả 1", "Điện thoại", "0905 123 456")
                .pick("Cá nhân");
    }

    void answer(Screen applicant) {
        applicant
                .type("Ngày tạo ra giải pháp", "15/03/2025")
                .type("Nơi đã áp dụng", "Mười hai hộ ở buôn Cư Êbur")
                .type("Giải pháp kỹ thuật đã biết", "Phơi sân phụ thuộc thời tiết, hạt ẩm mốc vào mùa mưa.")
                .type("Nội dung giải pháp", "Nhà sấy hai tầng, cảm biến độ ẩm, cánh đảo chạy bằng điện mặt trời.")
                .type("Điểm mới so với giải pháp đã biết", "Cánh đảo tự điều chỉnh theo độ ẩm của hạt.")
                .pick("Tỉnh")
                .pick("Đã áp dụng")
                .type("Khả năng nhân rộng", "Mọi hộ trồng cà phê ở Tây Nguyên.")
                .type("Hiệu quả kỹ thuật", "Giảm thời gian sấy từ bảy ngày xuống ba ngày.")
                .type("Hiệu quả kinh tế", "Bán được giá hơn 2.000 đồng mỗi ki-lô-gam.")
                .type("Giá trị làm lợi mỗi năm", "45000000")
                .tick("Tôi cam đoan giải pháp")
                .tick("sinh sống, hoạt động tại tỉnh")
                .tick("chưa dự thi")
                .tick("xử lý dữ liệu cá nhân");
    }
}
