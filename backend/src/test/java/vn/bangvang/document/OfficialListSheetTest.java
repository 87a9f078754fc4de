package vn.bangvang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficialListSheetTest {

    private static final int HEADER = 5;

    private final OfficialListSheet sheets = new OfficialListSheet();

    @Test
    void figures_are_figures_days_are_days_and_words_are_words() throws Exception {
        try (var workbook = reopened(PaperFixture.ceremonyList(3))) {
            var row = workbook.getSheetAt(0).getRow(HEADER + 2);

            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo(PaperFixture.LETTERS);
            assertThat(row.getCell(4).getRawValue()).isEqualTo("94.125");
            assertThat(row.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(20_000_000);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(6))).isTrue();
            assertThat(row.getCell(6).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2025, 11, 28));
            assertThat(workbook.getSheetAt(0).getRow(HEADER + 12).getCell(4).getRawValue())
                    .isEqualTo("81.3333333333");
        }
    }

    @Test
    void it_prints_on_A4_with_the_header_on_every_page() throws Exception {
        try (var workbook = reopened(PaperFixture.ceremonyList(3))) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getSheetName()).isEqualTo("Danh sách trao giải");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEADER);
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(HEADER + 1);
            assertThat(sheet.getRow(HEADER).getCell(0).getStringCellValue()).isEqualTo("STT");
            assertThat(sheet.getRow(HEADER).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84 905",
                "-cmd|' /C calc'!A0",
                "@SUM(A1)",
                "<b>&</b>",
                "a\u0000b\u0007\uD800\uFFFFc",
                "😀"
            })
    void hostile_text_stays_text(String text) throws Exception {
        try (var workbook = reopened(PaperFixture.withOneText(text))) {
            var sheet = workbook.getSheetAt(0);
            var cell = sheet.getRow(sheet.getLastRowNum()).getCell(1);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(Printable.lines(text));
        }
    }

    @Test
    void a_text_longer_than_a_cell_may_hold_is_cut() throws Exception {
        try (var workbook = reopened(PaperFixture.withOneText(new Random(7)
                .ints(40_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()))) {
            var sheet = workbook.getSheetAt(0);

            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(1).getStringCellValue())
                    .hasSize(32_767);
        }
    }

    @Test
    void thousands_of_rows_are_no_trouble() throws Exception {
        try (var workbook = reopened(PaperFixture.ceremonyList(5_000))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(HEADER + 3 + 5_006);
        }
    }

    private XSSFWorkbook reopened(OfficialList list) throws IOException {
        var out = new ByteArrayOutputStream();
        sheets.write(list, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
