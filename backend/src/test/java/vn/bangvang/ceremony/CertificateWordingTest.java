package vn.bangvang.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CertificateWordingTest {

    private static final Map<String, String> FACTS = Map.of(
            "recipient", "Y Thương Niê",
            "prize", "Giải Nhất",
            "entry", "Máy tách vỏ $1",
            "contest", "Hội thi lần thứ VI",
            "field", "Cơ khí",
            "unit", "Trường Nguyễn Du");

    private static CertificateWording of(String sentence) {
        return CertificateWording.of(sentence, FACTS);
    }

    @Test
    void the_prize_stands_with_its_verb_and_the_rest_follows() {
        assertThat(of("Chứng nhận {recipient} đạt {prize} với giải pháp “{entry}” tại {contest}"))
                .isEqualTo(new CertificateWording(
                        "Chứng nhận",
                        "Trường Nguyễn Du",
                        "đạt Giải Nhất",
                        "với giải pháp “Máy tách vỏ $1” tại Hội thi lần thứ VI"));
    }

    @Test
    void signs_that_joined_two_parts_do_not_stay_at_the_end_of_a_line() {
        assertThat(of("Tôn vinh {recipient} ({unit}): {prize}, {contest}"))
                .isEqualTo(new CertificateWording("Tôn vinh", "Trường Nguyễn Du", "Giải Nhất", "Hội thi lần thứ VI"));
        assertThat(of("Chứng nhận {recipient}, công tác tại {unit}, đạt {prize}, lĩnh vực {field}."))
                .isEqualTo(new CertificateWording(
                        "Chứng nhận", "công tác tại Trường Nguyễn Du", "đạt Giải Nhất", "lĩnh vực Cơ khí."));
    }

    @Test
    void a_prize_before_the_recipient_is_part_of_the_opening() {
        assertThat(of("Trao {prize} cho {recipient} của {unit}"))
                .isEqualTo(new CertificateWording("Trao Giải Nhất cho", null, null, "của Trường Nguyễn Du"));
    }

    @Test
    void what_is_not_known_leaves_no_trace() {
        var wording = CertificateWording.of(
                "Tôn vinh {recipient} ({unit}): {prize}",
                Map.of("recipient", "Lê Thị Lớn", "prize", "Trí thức tiêu biểu"));

        assertThat(wording).isEqualTo(new CertificateWording("Tôn vinh", null, "Trí thức tiêu biểu", null));
    }
}
