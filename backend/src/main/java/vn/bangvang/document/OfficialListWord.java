package vn.bangvang.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes an official list as a Word document that the organiser can go on editing. */
@Singleton
public class OfficialListWord {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final WordText HEADER = WordText.bold(12);
    private static final WordText BODY = WordText.plain(12);

    /** Does not close the stream. */
    public void write(OfficialList list, OutputStream out) throws IOException {
        var page = new WordPage(list.landscape());
        try (var document = page.open()) {
            document.getProperties()
                    .getCoreProperties()
                    .setTitle(Printable.line(list.heading().typeName()));
            document.getProperties()
                    .getCoreProperties()
                    .setCreator(Printable.line(list.heading().issuingBody()));
            new WordHeading(document, list.heading(), page).write();
            writeTable(document, list, page);
            new WordClosing(document, list.remarks(), list.signatures(), list.recipients(), page).write();
            document.write(out);
        }
    }

    static void writeTable(XWPFDocument document, OfficialList list, WordPage page) {
        var table = WordTable.ruled(document, widths(list, page));
        var titles = table.row();
        titles.setRepeatHeader(true);
        fill(titles, HEADER, list.columns().stream().map(ListColumn::title).toList());
        var numbers = table.row();
        numbers.setRepeatHeader(true);
        var columns = new ArrayList<String>();
        list.columns().forEach(c -> columns.add("(" + (columns.size() + 1) + ")"));
        fill(numbers, BODY, columns);
        for (var group : list.groups()) {
            if (group.title() != null) {
                var cell = table.wideRow();
                WordTable.fill(cell, group.title(), HEADER, ParagraphAlignment.LEFT);
                WordTable.first(cell).setKeepNext(true);
            }
            group.rows().forEach(row -> fill(table.row(), list.columns(), row));
        }
        table.keepLastRowWithNext();
    }

    private static void fill(XWPFTableRow row, WordText type, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            WordTable.fill(row.getCell(i), texts.get(i), type, ParagraphAlignment.CENTER);
        }
    }

    private static void fill(XWPFTableRow row, List<ListColumn> columns, List<ListCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var alignment = switch (columns.get(i).align()) {
                case LEFT -> ParagraphAlignment.LEFT;
                case CENTRE -> ParagraphAlignment.CENTER;
                case RIGHT -> ParagraphAlignment.RIGHT;
            };
            WordTable.fill(row.getCell(i), cells.get(i).shown(), BODY, alignment);
        }
    }

    /** In twips, filling the page to the last one. */
    private static List<Integer> widths(OfficialList list, WordPage page) {
        var widths = new ArrayList<Integer>();
        double right = 0;
        int used = 0;
        for (double width : ColumnWidths.share(list, page.textWidth() / 20.0, WordTable.PADDING / 20.0)) {
            right += width * 20;
            widths.add((int) Math.round(right) - used);
            used = (int) Math.round(right);
        }
        return widths;
    }
}
