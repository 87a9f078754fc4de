package vn.bangvang.document;

import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/** The drawn lines below motto, issuer and subject: shapes, as the decree asks, not underlined text. */
final class WordLine {

    private static final int EMU_PER_POINT = 12_700;
    private static final String SHAPE = Resources.text("word-line.xml");

    private int drawn;

    void draw(XWPFParagraph paragraph, double widthPt) {
        drawn++;
        WordText.shape(paragraph, ParagraphAlignment.CENTER, 2.5, 0);
        var run = WordText.plain(3).run(paragraph);
        var shape = SHAPE.replace("{emu}", Long.toString(Math.round(widthPt * EMU_PER_POINT)))
                .replace("{pt}", String.format(Locale.ROOT, "%.1f", widthPt))
                .replace("{id}", Integer.toString(drawn));
        try (var target = run.getCTR().newCursor();
                var source = XmlObject.Factory.parse(shape).newCursor()) {
            source.toFirstChild();
            target.toEndToken();
            source.copyXml(target);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
