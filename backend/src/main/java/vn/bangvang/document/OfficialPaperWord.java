package vn.bangvang.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes an official paper as a Word document that its secretary can go on editing. */
@Singleton
public class OfficialPaperWord {

    private static final double BETWEEN_PARAGRAPHS_PT = 6;
    private static final int INDENT = WordPage.mm(10);

    /** Does not close the stream. */
    public void write(OfficialPaper paper, OutputStream out) throws IOException {
        var page = new WordPage(paper.landscape());
        try (var document = page.open()) {
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(Printable.line(paper.heading().typeName()));
            properties.setCreator(Printable.line(paper.heading().issuingBody()));
            new WordHeading(document, paper.heading(), page).write();
            for (var part : paper.parts()) {
                switch (part) {
                    case OfficialPaper.Title(String text) -> title(document, text);
                    case OfficialPaper.Text(String text) ->
                        text.lines().filter(line -> !line.isBlank()).forEach(line -> text(document, line));
                    case OfficialPaper.Caption(String text) ->
                        text(document, text).setKeepNext(true);
                    case OfficialPaper.Table table -> table(document, paper, table, page);
                }
            }
            new WordClosing(document, List.of(), paper.signatures(), List.of(), page).write();
            document.write(out);
        }
    }

    private static void title(XWPFDocument document, String text) {
        var paragraph = WordText.shape(document.createParagraph(), ParagraphAlignment.LEFT, BETWEEN_PARAGRAPHS_PT, 0);
        paragraph.setKeepNext(true);
        WordText.bold(13).write(paragraph, text);
    }

    private static XWPFParagraph text(XWPFDocument document, String text) {
        var paragraph = WordText.shape(document.createParagraph(), ParagraphAlignment.BOTH, BETWEEN_PARAGRAPHS_PT, 0);
        paragraph.setIndentationFirstLine(INDENT);
        WordText.plain(13).write(paragraph, text);
        return paragraph;
    }

    private static void table(XWPFDocument document, OfficialPaper paper, OfficialPaper.Table table, WordPage page) {
        WordText.shape(document.createParagraph(), ParagraphAlignment.LEFT, 0, 0)
                .setKeepNext(true);
        OfficialListWord.writeTable(document, list(paper, table), page);
    }

    private static OfficialList list(OfficialPaper paper, OfficialPaper.Table table) {
        return new OfficialList(
                paper.heading(),
                paper.landscape(),
                table.columns(),
                table.groups(),
                List.of(),
                paper.signatures(),
                List.of());
    }
}
