package vn.bangvang.journey;

/**
 * A regulation that ships with nothing: 80 points of a panel, 20 of the public, prizes to whom two thirds of the organising
 * committee agree. It begins as the first preset, and what differs is typed.
 */
record TypedRegulation(Hand hand) {

    static final String NAME = "Cuộc thi Ý tưởng mở";
    private static final String COMMITTEE = "Ban Tổ chức cuộc thi";
    private static final String MARKING = "Chấm điểm";
    private static final String APPROVAL = "Ban Tổ chức thông qua";

    void identity() {
        hand.turnTo("Tên gọi và căn cứ")
                .type("Tên chương trình", NAME)
                .type("Đầu mã hồ sơ", "YTM")
                .type("Tên in trên văn bản", NAME + " năm {years}")
                .see(NAME + " năm 2025");
        hand.type("Mã chương trình", "y-tuong-mo");
        var bases = hand.in("Căn cứ");
        for (int left = 4; left > 1; left--) {
            bases.press("Bỏ mục " + left);
        }
    }

    void rounds() {
        hand.turnTo("Vòng chấm").type("Tên vòng", MARKING);
        var round = hand.open(MARKING);
        round.in("Ai chấm")
                .choose("Hội đồng", "Một hội đồng chung")
                .type("Số giám khảo chấm mỗi hồ sơ", "0")
                .tick("Tác giả thuyết trình", false)
                .tick("Kiểm tra thực tế", false);
        var sheet = round.in("Phiếu chấm điểm").type("Thang điểm", "80");
        criterion(sheet, 1, "Tính đổi mới sáng tạo", "20");
        criterion(sheet, 2, "Hiệu quả kinh tế – xã hội", "30");
        criterion(sheet, 3, "Khả năng áp dụng", "30");
        sheet.see("Cộng: 80");
        round.in("Điểm ngoài phiếu chấm")
                .press("Thêm điểm ngoài phiếu")
                .typeOn("Bình chọn của công chúng")
                .open("Bình chọn của công chúng")
                .choose("Cách tính", "Bình chọn của công chúng, quy theo hồ sơ nhiều phiếu nhất")
                .type("Điểm tối đa", "20")
                .type("Số chữ số thập phân", "1");
        round.in("Chênh lệch giữa các giám khảo").tick("Có quy định về chênh lệch điểm", false);
        approval();
    }

    private void criterion(Hand sheet, int number, String name, String max) {
        sheet.in("Tiêu chí " + number)
                .type("Tiêu chí", name)
                .type("Điểm tối đa", max)
                .press("Giải thích, nhận xét, tiêu chí thành phần")
                .choose("Phải ghi nhận xét cho tiêu chí này", "Không bắt buộc")
                .press("Thu gọn");
    }

    private void approval() {
        hand.press("Thêm vòng chấm").typeOn(APPROVAL);
        var round = hand.open(APPROVAL).pick("Bỏ phiếu");
        round.in("Ai chấm").choose("Hội đồng", "Một hội đồng chung");
        round.in("Bỏ phiếu")
                .choose("Hình thức", "Biểu quyết công khai")
                .choose("Tỷ lệ tính trên", "Tổng số thành viên hội đồng")
                .in("Số người phải có mặt")
                .type("Có mặt ít nhất", "2/3");
    }

    void prizes() {
        hand.turnTo("Giải thưởng").choose("Tỷ lệ phiếu lấy từ vòng", APPROVAL);
        var places = new String[] {"1", "2", "3", "5"};
        for (int i = 0; i < places.length; i++) {
            hand.in("Mức giải " + (i + 1))
                    .type("Nhiều nhất", places[i])
                    .type("Từ điểm", "")
                    .type("Tỷ lệ phiếu", "2/3")
                    .type("Tiền thưởng (đồng)", "")
                    .tick("Được vượt khi có quyết định", false);
        }
    }

    void outcome() {
        hand.turnTo("Công nhận và lễ trao giải")
                .type("Cơ quan quyết định", COMMITTEE)
                .type("Chức danh người ký", "TRƯỞNG BAN")
                .type("Nơi cấp", COMMITTEE)
                .tick("Có gửi hồ sơ dự giải cấp trên", false);
    }
}
