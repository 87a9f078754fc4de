package vn.bangvang.journey;

import java.util.List;

/** The people of the journey and how they come in. */
record Cast(Site site) {

    static final String PASSWORD = "con voi bản Đôn đi dự hội";
    static final String ADMINISTRATOR = "quan.tri@daklak.example";
    static final String ORGANISER = "ban.to.chuc@daklak.example";
    static final String SECRETARY = "thu.ky@daklak.example";
    static final String APPLICANT = "ngoc.anh@daklak.example";

    record Judge(String fullName, String address, String unit) {}

    static final List<Judge> JUDGES = List.of(
            new Judge("Hoàng Văn Giám", "giam@dhtn.example", "Trường Đại học Tây Nguyên"),
            new Judge("Phạm Thị Khảo", "khao@wasi.example", "Viện Khoa học Kỹ thuật Nông Lâm nghiệp Tây Nguyên"),
            new Judge("Y Bion Niê", "bion@cdkt.example", "Trường Cao đẳng Kỹ thuật Đắk Lắk"));

    /** Waits for the mail and opens the link in it. */
    void openMailedLink(Screen screen, String address, String page) {
        screen.visit(screen.await(() -> site.mail().link(address, page)));
    }

    /** On the page of the invitation: a password, and in. */
    static void accept(Screen screen, String address) {
        screen.title("Nhận lời mời")
                .type("Mật khẩu mới", PASSWORD)
                .click("Nhận lời mời")
                .title("Đã nhận lời mời")
                .follow("Đăng nhập");
        signIn(screen.title("Đăng nhập"), address);
    }

    static void signIn(Screen screen, String address) {
        screen.type("Thư điện tử", address).type("Mật khẩu", PASSWORD).click("Đăng nhập");
    }
}
