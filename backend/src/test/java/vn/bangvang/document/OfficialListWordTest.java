package vn.bangvang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficialListWordTest {

    private final OfficialListWord word = new OfficialListWord();

    @Test
    void the_page_is_A4_on_its_side_with_the_margins_of_the_decree() throws Exception {
        try (var document = reopened(PaperFixture.ceremonyList(5))) {
            var section = document.getDocument().getBody().getSectPr();

            assertThat(section.getPgSz().getW()).hasToString("16838");
            assertThat(section.getPgSz().getH()).hasToString("11906");
            assertThat(section.getPgMar().getTop()).hasToString("1134");
            assertThat(section.getPgMar().getBottom()).hasToString("1134");
            assertThat(section.getPgMar().getLeft()).hasToString("1701");
            assertThat(section.getPgMar().getRight()).hasToString("1134");
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(document.getHeaderList().getFirst()._getHdrFtr().xmlText())
                    .contains("PAGE");
        }
    }

    @Test
    void the_heading_has_issuer_and_motto_above_number_and_date() throws Exception {
        try (var document = reopened(PaperFixture.ceremonyList(5))) {
            var heading = document.getTables().getFirst();

            assertThat(cell(heading, 0, 0))
                    .isEqualTo("LIÊN HIỆP CÁC HỘI KHOA HỌC\nVÀ KỸ THUẬT TỈNH ĐẮK LẮK\nBAN TỔ CHỨC HỘI THI\n");
            assertThat(cell(heading, 0, 1))
                    .isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n");
            assertThat(cell(heading, 1, 0)).isEqualTo("Số: 05/DS-BTC");
            assertThat(cell(heading, 1, 1)).isEqualTo("Đắk Lắk, ngày 05 tháng 02 năm 2026");
            assertThat(heading.getCTTbl().xmlText()).contains("wps:wsp").doesNotContain("<w:u ");
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("DANH SÁCH TRAO GIẢI");
        }
    }

    @Test
    void the_table_repeats_its_header_and_column_numbers_and_holds_every_row() throws Exception {
        try (var document = reopened(PaperFixture.ceremonyList(20))) {
            var table = document.getTables().get(1);

            assertThat(table.getNumberOfRows()).isEqualTo(2 + 3 + 26);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).isRepeatHeader()).isFalse();
            assertThat(cell(table, 1, 6)).isEqualTo("(7)");
            assertThat(cell(table, 2, 0)).isEqualTo("I. Giải Nhất");
            assertThat(cell(table, 3, 2)).isEqualTo(PaperFixture.LETTERS);
            assertThat(cell(table, 3, 4)).isEqualTo("94,13");
            assertThat(cell(table, 3, 5)).isEqualTo("20.000.000");
            assertThat(cell(table, 3, 6)).isEqualTo("28/11/2025");
        }
    }

    @Test
    void the_closing_names_recipients_and_signer() throws Exception {
        try (var document = reopened(PaperFixture.ceremonyList(5))) {
            var closing = document.getTables().get(2);

            assertThat(cell(closing, 0, 0))
                    .isEqualTo(
                            "Nơi nhận:\n- UBND tỉnh (báo cáo);\n- Các đơn vị có giải pháp đạt giải;\n- Lưu: VT, BTC.");
            assertThat(cell(closing, 0, 1))
                    .isEqualTo("TM. BAN TỔ CHỨC\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC\nLê Đình Hoan");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:t>&\"'</w:t>", "a\u0000b\u0007\uD800\uFFFFc", "=1+1", "😀 漢字", "e\u0302\u0301"})
    void hostile_text_stays_text(String text) throws Exception {
        try (var document = reopened(PaperFixture.withOneText(text))) {
            assertThat(cell(document.getTables().get(1), 2, 1)).isEqualTo(Printable.lines(text));
        }
    }

    @Test
    void an_office_opens_it_and_shows_every_letter_and_the_page_number(@TempDir Path folder) throws Exception {
        var paper = folder.resolve("ceremony.docx");
        Files.write(paper, written(PaperFixture.ceremonyList(20)));

        var pdf = LibreOffice.toPdf(paper, folder);

        try (var document = Loader.loadPDF(pdf.toFile())) {
            var text = new PDFTextStripper();
            assertThat(document.getNumberOfPages()).isBetween(2, 4);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
            text.setEndPage(1);
            assertThat(text.getText(document))
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Nguyễn Thị Ngọc Ánh, ữ ẫ\nọ ợ Ư Đ");
            text.setStartPage(2);
            text.setEndPage(2);
            assertThat(text.getText(document).strip()).startsWith("2").contains("(1) (2) (3)");
        }
    }

    private static String cell(XWPFTable table, int row, int column) {
        return table.getRow(row).getCell(column).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"));
    }

    private byte[] written(OfficialList list) throws IOException {
        var out = new ByteArrayOutputStream();
        word.write(list, out);
        return out.toByteArray();
    }

    private XWPFDocument reopened(OfficialList list) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written(list)));
    }
}
