package vn.bangvang.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an official list as an Excel sheet: figures as figures, days as days, text never as a formula. */
@Singleton
public class OfficialListSheet {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int SIZE = 12;
    private static final Locale VI = Locale.of("vi");
    private static final WordText HEADER = WordText.bold(SIZE);
    private static final WordText BODY = WordText.plain(SIZE);
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double POINTS_PER_CHARACTER = 5.25;
    private static final double PADDING = 4;
    private static final double LINE = 16;
    private static final double HIGHEST_ROW = 409;
    private static final int LONGEST_CELL = 32_767;
    private static final int ROWS_PER_FLUSH = 1000;

    /** Does not close the stream. */
    public void write(OfficialList list, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "BangVang", "1.0");
        workbook.properties().setTitle(Printable.line(list.heading().typeName()));
        var sheet = workbook.newWorksheet(sheetName(list.heading().typeName()));
        int header = writeTitles(sheet, list);
        var widths = widths(list);
        setUp(sheet, list, header, widths);
        writeHeader(sheet, list, header, widths);
        writeRows(sheet, list, header + 1, widths);
        workbook.finish();
    }

    private static int writeTitles(Worksheet sheet, OfficialList list) {
        var heading = list.heading();
        int last = list.columns().size() - 1;
        int row = 0;
        title(sheet, row++, last, heading.issuingBody().toUpperCase(VI), 12);
        title(sheet, row++, last, heading.typeName().toUpperCase(VI), 14);
        for (var line : heading.subject().lines().toList()) {
            title(sheet, row++, last, line, 13);
        }
        if (heading.attachedTo() != null) {
            title(sheet, row++, last, heading.attachedTo(), 12);
        }
        return row + 1;
    }

    private static void title(Worksheet sheet, int row, int last, String text, int size) {
        sheet.value(row, 0, text(text));
        if (last > 0) {
            sheet.range(row, 0, row, last).merge();
        }
        sheet.style(row, 0)
                .fontName(WordPage.TYPEFACE)
                .fontSize(size)
                .bold()
                .horizontalAlignment("center")
                .set();
    }

    private static void setUp(Worksheet sheet, OfficialList list, int header, List<Double> widths) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(list.landscape() ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(header);
        sheet.freezePane(0, header + 1);
        sheet.footer(Words.of("page"), Position.CENTER);
        for (int i = 0; i < widths.size(); i++) {
            sheet.width(i, widths.get(i) / POINTS_PER_CHARACTER);
        }
    }

    private static void writeHeader(Worksheet sheet, OfficialList list, int row, List<Double> widths) {
        var titles = list.columns().stream().map(c -> text(c.title())).toList();
        sheet.rowHeight(row, height(titles, HEADER, widths));
        for (int i = 0; i < list.columns().size(); i++) {
            sheet.value(row, i, titles.get(i));
            type(sheet.style(row, i))
                    .bold()
                    .fillColor("F3EBD8")
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .set();
        }
    }

    private static void writeRows(Worksheet sheet, OfficialList list, int first, List<Double> widths)
            throws IOException {
        int last = list.columns().size() - 1;
        int row = first;
        for (var group : list.groups()) {
            if (group.title() != null) {
                writeGroupTitle(sheet, row++, last, text(group.title()));
            }
            for (var cells : group.rows()) {
                var texts = cells.stream().map(ListCell::shown).toList();
                sheet.rowHeight(row, height(texts, BODY, widths));
                writeRow(sheet, row++, list.columns(), cells);
                if (row % ROWS_PER_FLUSH == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void writeGroupTitle(Worksheet sheet, int row, int last, String title) {
        sheet.value(row, 0, title);
        sheet.rowHeight(row, LINE + PADDING);
        for (int i = 0; i <= last; i++) {
            type(sheet.style(row, i)).bold().set();
        }
        if (last > 0) {
            sheet.range(row, 0, row, last).merge();
        }
    }

    private static void writeRow(Worksheet sheet, int row, List<ListColumn> columns, List<ListCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var style = type(sheet.style(row, i))
                    .horizontalAlignment(alignment(columns.get(i).align()));
            switch (cells.get(i)) {
                case ListCell.Text(String text) -> {
                    sheet.value(row, i, text(text));
                    style.wrapText(true);
                }
                case ListCell.Figure(BigDecimal value, int decimals) -> {
                    sheet.value(row, i, value);
                    style.format(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals));
                }
                case ListCell.Day(LocalDate date) -> {
                    sheet.value(row, i, date);
                    style.format("dd/mm/yyyy");
                }
                case ListCell.Blank() -> {}
            }
            style.set();
        }
    }

    private static StyleSetter type(StyleSetter style) {
        style.fontName(WordPage.TYPEFACE)
                .fontSize(SIZE)
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN);
        return style;
    }

    private static List<Double> widths(OfficialList list) {
        double asked = list.columns().stream().mapToDouble(ListColumn::widthMm).sum();
        return ColumnWidths.share(list, asked * POINTS_PER_MM, PADDING);
    }

    /** Nobody but the first reader's program would work this out, and not every one does. */
    private static double height(List<String> texts, WordText type, List<Double> widths) {
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            lines = Math.max(
                    lines,
                    Wrapping.lines(texts.get(i), widths.get(i) - 2 * PADDING, type::width)
                            .size());
        }
        return Math.min(HIGHEST_ROW, lines * LINE + PADDING);
    }

    private static String alignment(ColumnAlign align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }

    private static String text(String text) {
        var printable = Printable.lines(text);
        return printable.length() <= LONGEST_CELL ? printable : printable.substring(0, LONGEST_CELL);
    }

    /** Excel allows 31 characters and none of these signs. */
    private static String sheetName(String title) {
        var name = Printable.line(title).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.substring(0, Math.min(31, name.length())).strip();
    }
}
