package vn.bangvang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificatePdfTest {

    private final CertificatePdf certificates = new CertificatePdf();

    @Test
    void it_shows_every_letter_and_every_fact() throws Exception {
        var certificate = PaperFixture.certificate(PaperFixture.LETTERS, PaperFixture.title(0));

        try (var document = printed(List.of(certificate), CertificateLayout.standard())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(841f, 842f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(595f, 596f);
            assertThat(text(document))
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "BAN TỔ CHỨC HỘI THI SÁNG KIẾN TỈNH ĐẮK LẮK",
                            "GIẤY CHỨNG NHẬN",
                            PaperFixture.LETTERS,
                            "ĐẠT GIẢI NHẤT",
                            "với giải pháp “Máy tách vỏ cà phê tươi tiết kiệm nước”",
                            "Theo Quyết định số 312/QĐ-UBND ngày 30 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Đắk Lắk",
                            "Đắk Lắk, ngày 05 tháng 02 năm 2026",
                            "PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
                            "Lê Đình Hoan",
                            "Số vào sổ: 2026/HS/000317");
        }
    }

    @Test
    void the_code_leads_to_the_verification_page() throws Exception {
        var certificate = PaperFixture.certificate("Y Thương Niê", PaperFixture.title(1));

        try (var document = printed(List.of(certificate), CertificateLayout.standard())) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int side = (int) (40 / 25.4 * 200);
            int top = image.getHeight() - (int) (55 / 25.4 * 200);
            int left = (int) (22 / 25.4 * 200);
            var pixels = image.getRGB(left, top, side, side, null, 0, side);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));

            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(certificate.verificationUrl());
        }
    }

    @Test
    void many_certificates_share_their_fonts_and_their_frame() throws Exception {
        var many = IntStream.range(0, 200)
                .mapToObj(i -> PaperFixture.certificate("Nguyễn Thị Số " + i, PaperFixture.title(i)))
                .toList();

        try (var document = printed(many, CertificateLayout.standard())) {
            var fonts = new HashSet<COSBase>();
            var frames = new HashSet<COSBase>();
            for (var page : document.getPages()) {
                var resources = page.getResources();
                for (var name : resources.getFontNames()) {
                    fonts.add(resources.getFont(name).getCOSObject());
                }
                for (var name : resources.getXObjectNames()) {
                    frames.add(resources.getXObject(name).getCOSObject());
                }
            }
            assertThat(document.getNumberOfPages()).isEqualTo(200);
            assertThat(fonts).hasSize(4);
            assertThat(frames).hasSize(1);
            assertThat(text(document)).contains("Nguyễn Thị Số 199");
        }
    }

    @Test
    void a_preprinted_form_gets_only_what_differs() throws Exception {
        var certificate = PaperFixture.certificate("Y Thương Niê", PaperFixture.title(1));

        try (var document = printed(List.of(certificate), CertificateLayout.preprinted())) {
            assertThat(text(document))
                    .contains("Y Thương Niê", "ĐẠT GIẢI NHẤT")
                    .doesNotContain("CỘNG HÒA", "GIẤY CHỨNG NHẬN");
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void what_is_not_known_leaves_its_block_out() throws Exception {
        var bare = new Certificate(
                null,
                "Ban Tổ chức",
                "Giấy khen",
                null,
                "An",
                null,
                "Giải Ba",
                null,
                null,
                null,
                null,
                "Đắk Lắk",
                null,
                List.of(),
                null,
                "1",
                "https://a.vn/1");

        try (var document = printed(List.of(bare), CertificateLayout.standard())) {
            assertThat(text(document))
                    .contains("GIẤY KHEN", "Đắk Lắk, ngày …… tháng …… năm ……")
                    .doesNotContain("{", "“", "Quyết định");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 120, 400, 4_000})
    void a_title_of_any_length_stays_in_its_box(int words) {
        var block = new TextBlock(
                "{closing}", 40, 118, 217, 15.5, 16, 9, ColumnAlign.CENTRE, FontFace.SERIF_ITALIC, "000000", false);

        var setting = TextSetting.fit(block, "giải pháp ".repeat(words).strip());

        assertThat(setting.size()).isBetween(9.0, 16.0);
        assertThat(setting.lines().size() * setting.size() * TextSetting.LEADING * TextSetting.MM_PER_POINT)
                .isLessThanOrEqualTo(15.6);
        assertThat(setting.lines())
                .allMatch(line -> FontFace.SERIF_ITALIC.width(line, setting.size()) * TextSetting.MM_PER_POINT <= 218);
    }

    @Test
    void letters_that_no_font_has_become_boxes_and_marks_become_spaces() throws Exception {
        var odd = PaperFixture.certificate("漢 😀\u0000\uD800 {work} $1 e\u0302\u0301", "</x>");

        try (var document = printed(List.of(odd), CertificateLayout.standard())) {
            assertThat(text(document)).contains("{work} $1 ế", "“</x>”").doesNotContain("漢");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "just words",
                "blocks: 3",
                "blocks: [{text: a}]",
                "blocks: [{text: a, x: 1, y: 1, width: 1, height: 1, size: 1, face: COMIC}]",
                "rules: [{x: 1, y: 1, width: 1, ink: red}]",
                "frame: !!java.io.File [a]"
            })
    void a_broken_layout_is_refused(String yaml) {
        assertThatThrownBy(() -> CertificateLayout.parse(yaml)).isInstanceOf(IllegalArgumentException.class);
    }

    private PDDocument printed(List<Certificate> list, CertificateLayout layout) throws Exception {
        var out = new ByteArrayOutputStream();
        certificates.write(list, layout, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument document) throws Exception {
        return new PDFTextStripper().getText(document);
    }
}
