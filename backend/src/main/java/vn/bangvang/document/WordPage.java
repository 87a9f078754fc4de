package vn.bangvang.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** An A4 page of Nghị định 30/2020, upright or on its side: margins, type, page number. Measures are in twips. */
record WordPage(boolean landscape) {

    static final String TYPEFACE = "Times New Roman";
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int SHORT = mm(210);
    private static final int LONG = mm(297);
    private static final int LEFT = mm(30);
    private static final int OTHER = mm(20);

    static int mm(double mm) {
        return (int) Math.round(mm * TWIPS_PER_MM);
    }

    int textWidth() {
        return (landscape ? LONG : SHORT) - LEFT - OTHER;
    }

    XWPFDocument open() {
        var document = new XWPFDocument();
        setType(document);
        var section = document.getDocument().getBody().addNewSectPr();
        setSize(section);
        setPageNumber(document);
        section.addNewTitlePg();
        return document;
    }

    private static void setType(XWPFDocument document) {
        var styles = document.createStyles();
        var defaults = CTFonts.Factory.newInstance();
        defaults.setAscii(TYPEFACE);
        defaults.setHAnsi(TYPEFACE);
        defaults.setCs(TYPEFACE);
        defaults.setEastAsia(TYPEFACE);
        styles.setDefaultFonts(defaults);
        styles.setSpellingLanguage("vi-VN");
    }

    private void setSize(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(twips(landscape ? LONG : SHORT));
        size.setH(twips(landscape ? SHORT : LONG));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.addNewPgMar();
        margins.setTop(twips(OTHER));
        margins.setBottom(twips(OTHER));
        margins.setLeft(twips(LEFT));
        margins.setRight(twips(OTHER));
        margins.setHeader(twips(mm(10)));
        margins.setFooter(twips(mm(10)));
        margins.setGutter(BigInteger.ZERO);
    }

    /** In the middle of the top margin; the first page has its own, empty header. */
    private static void setPageNumber(XWPFDocument document) {
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        WordText.shape(paragraph, ParagraphAlignment.CENTER, 0, 0);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(twips(26));
        run.addNewT().setStringValue("2");
    }

    static BigInteger twips(int value) {
        return BigInteger.valueOf(value);
    }
}
