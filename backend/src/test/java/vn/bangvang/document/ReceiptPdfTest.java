package vn.bangvang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceiptPdfTest {

    private final ReceiptPdf receipts = new ReceiptPdf();

    @Test
    void it_says_who_handed_in_what_and_when() throws Exception {
        try (var document = printed(PaperFixture.receipt(3))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(text(document))
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "BAN TỔ CHỨC HỘI THI",
                            "Đắk Lắk, ngày 05 tháng 02 năm 2026",
                            "GIẤY TIẾP NHẬN HỒ SƠ",
                            "HS-2026-0042",
                            "Cơ khí, tự động hóa, xây dựng, giao thông vận tải",
                            PaperFixture.LETTERS,
                            "16:58:07 ngày 05/02/2026",
                            "Tệp kèm theo: 3",
                            "Ảnh sản phẩm <0> & mô hình.jpg",
                            "1,2 MB",
                            "9f86d081884c7d65",
                            "Trang 1/1");
        }
    }

    @Test
    void every_font_is_embedded() throws Exception {
        try (var document = printed(PaperFixture.receipt(1))) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void many_files_run_over_to_pages_that_name_the_columns_again() throws Exception {
        try (var document = printed(PaperFixture.receipt(60))) {
            var second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);

            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(second.getText(document)).contains("STT", "Tên tệp", "SHA-256");
            assertThat(text(document)).contains("60 Ảnh sản phẩm <59> & mô hình.jpg");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</td></tr></table><img src='file:///etc/passwd'/>",
                "&lt;b&gt; &amp; \"quoted\" 'single'",
                "{{code}} {{#files}}x{{/files}}",
                "a]]><!-- b -->",
                "$1 \\1"
            })
    void whatever_was_typed_is_shown_as_it_was_typed(String typed) throws Exception {
        try (var document = printed(withTitle(typed))) {
            assertThat(text(document)).contains(typed);
        }
    }

    @Test
    void signs_that_no_page_can_hold_do_no_harm() throws Exception {
        try (var document = printed(withTitle("a\u0000b\u0007\uD800\uFFFFc\u202Ed 😀 漢字 e\u0302\u0301"))) {
            assertThat(text(document)).contains("a b cd", "ế");
        }
    }

    private static ReceiptSlip withTitle(String title) {
        return new ReceiptSlip(
                null,
                "Ban Tổ chức",
                "Đắk Lắk",
                "Hội thi",
                "HS-2026-0001",
                title,
                "Cơ khí",
                List.of("An"),
                "An",
                Instant.EPOCH,
                List.of());
    }

    private PDDocument printed(ReceiptSlip slip) throws Exception {
        var out = new ByteArrayOutputStream();
        receipts.write(slip, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument document) throws Exception {
        return new PDFTextStripper().getText(document);
    }
}
