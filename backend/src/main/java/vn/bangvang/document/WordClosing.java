package vn.bangvang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The foot of the paper: remarks, then recipients at the left and whoever signs beside them. */
final class WordClosing {

    private static final Locale VI = Locale.of("vi");
    private static final int SIGNING_ROOM_PT = 64;

    private final XWPFDocument document;
    private final List<String> remarks;
    private final List<OfficialSignature> signatures;
    private final List<String> recipients;
    private final WordPage page;

    WordClosing(
            XWPFDocument document,
            List<String> remarks,
            List<OfficialSignature> signatures,
            List<String> recipients,
            WordPage page) {
        this.document = document;
        this.remarks = remarks;
        this.signatures = signatures;
        this.recipients = recipients;
        this.page = page;
    }

    void write() {
        for (var remark : remarks) {
            var paragraph = WordText.shape(document.createParagraph(), ParagraphAlignment.BOTH, 6, 0);
            paragraph.setIndentationFirstLine(WordPage.mm(10));
            paragraph.setKeepNext(true);
            WordText.plain(13).write(paragraph, remark);
        }
        var gap = WordText.shape(document.createParagraph(), ParagraphAlignment.LEFT, 0, 0);
        gap.setKeepNext(true);
        var cells = WordTable.bare(document, widths()).row();
        int at = 0;
        if (hasRecipients()) {
            writeRecipients(cells.getCell(at++));
        }
        for (var signature : signatures) {
            writeSignature(cells.getCell(at++), signature);
        }
    }

    /** A lone signature stands in the right half, with the recipients or nothing at its left. */
    private List<Integer> widths() {
        int columns = signatures.size() + (hasRecipients() ? 1 : 0);
        var widths = new ArrayList<Integer>();
        int left = page.textWidth();
        for (int i = 0; i < columns; i++) {
            int width = left / (columns - i);
            widths.add(width);
            left -= width;
        }
        return widths;
    }

    private boolean hasRecipients() {
        return !recipients.isEmpty() || signatures.size() < 2;
    }

    private void writeRecipients(XWPFTableCell cell) {
        var paragraph = WordText.shape(WordTable.first(cell), ParagraphAlignment.LEFT, 0, 0);
        if (recipients.isEmpty()) {
            return;
        }
        WordText.boldItalic(12).write(paragraph, Words.of("recipients"));
        int last = recipients.size() - 1;
        for (int i = 0; i <= last; i++) {
            var line = WordText.shape(cell.addParagraph(), ParagraphAlignment.LEFT, 0, 0);
            WordText.plain(11).write(line, "- " + recipients.get(i) + (i == last ? "." : ";"));
        }
    }

    private static void writeSignature(XWPFTableCell cell, OfficialSignature signature) {
        var paragraph = WordTable.first(cell);
        for (var title : signature.titles()) {
            WordText.shape(paragraph, ParagraphAlignment.CENTER, 0, 0);
            WordText.bold(13).write(paragraph, title.toUpperCase(VI));
            paragraph = cell.addParagraph();
        }
        WordText.shape(paragraph, ParagraphAlignment.CENTER, SIGNING_ROOM_PT, 0);
        WordText.bold(13).write(paragraph, signature.name());
    }
}
