package vn.bangvang.document;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The top of the paper: issuer and motto in two columns, number and date on one line, then what the paper is. */
final class WordHeading {

    private static final Locale VI = Locale.of("vi");
    private static final double TWIPS_PER_POINT = 20;
    private static final WordText SUPERIOR = WordText.plain(12);
    private static final WordText ISSUER = WordText.bold(12);
    private static final WordText NATION = WordText.bold(12);
    private static final WordText MOTTO = WordText.bold(13);
    private static final WordText SUBJECT = WordText.bold(13);

    private final XWPFDocument document;
    private final OfficialHeading heading;
    private final int textWidth;
    private final int leftWidth;
    private final WordLine line = new WordLine();

    WordHeading(XWPFDocument document, OfficialHeading heading, WordPage page) {
        this.document = document;
        this.heading = heading;
        this.textWidth = page.textWidth();
        this.leftWidth = (int) (textWidth * (page.landscape() ? 0.45 : 0.4));
    }

    void write() {
        var table = WordTable.bare(document, List.of(leftWidth, textWidth - leftWidth));
        var names = table.row();
        writeIssuer(names.getCell(0));
        writeNation(names.getCell(1));
        var place = heading.place();
        if (place != null) {
            var dates = table.row();
            WordText.plain(13).write(centred(dates.getCell(0), 4), number());
            WordText.italic(13).write(centred(dates.getCell(1), 4), placeAndDate(place));
        }
        writeTitle();
    }

    private void writeIssuer(XWPFTableCell cell) {
        var paragraph = centred(cell, 0);
        if (heading.superiorBody() != null) {
            SUPERIOR.write(paragraph, heading.superiorBody().toUpperCase(VI));
            paragraph = WordText.shape(cell.addParagraph(), ParagraphAlignment.CENTER, 0, 0);
        }
        var issuer = heading.issuingBody().toUpperCase(VI);
        ISSUER.write(paragraph, issuer);
        double width = Math.min(ISSUER.width(issuer), leftWidth / TWIPS_PER_POINT);
        line.draw(cell.addParagraph(), width * 0.4);
    }

    private void writeNation(XWPFTableCell cell) {
        NATION.write(centred(cell, 0), Words.of("nation"));
        var motto = Words.of("motto");
        MOTTO.write(WordText.shape(cell.addParagraph(), ParagraphAlignment.CENTER, 0, 0), motto);
        line.draw(cell.addParagraph(), MOTTO.width(motto));
    }

    private void writeTitle() {
        var type = WordText.shape(document.createParagraph(), ParagraphAlignment.CENTER, 18, 0);
        WordText.bold(14).write(type, heading.typeName().toUpperCase(VI));
        var subject = WordText.shape(document.createParagraph(), ParagraphAlignment.CENTER, 2, 0);
        SUBJECT.write(subject, heading.subject());
        if (heading.attachedTo() != null) {
            var attached = WordText.shape(document.createParagraph(), ParagraphAlignment.CENTER, 2, 0);
            WordText.italic(13).write(attached, heading.attachedTo());
        }
        double width = Math.min(SUBJECT.width(heading.subject()), textWidth / TWIPS_PER_POINT);
        line.draw(document.createParagraph(), width * 0.4);
        WordText.shape(document.createParagraph(), ParagraphAlignment.CENTER, 0, 0);
    }

    private String number() {
        var number = heading.number();
        return Words.of("number", "number", number == null ? Words.of("number.unknown") : number);
    }

    private String placeAndDate(String place) {
        var date = heading.date();
        return date == null
                ? Words.of("place-and-date", "place", place, "date", Words.of("date.unknown"))
                : OfficialFormat.placeAndDate(place, date);
    }

    private static XWPFParagraph centred(XWPFTableCell cell, double before) {
        return WordText.shape(WordTable.first(cell), ParagraphAlignment.CENTER, before, 0);
    }
}
