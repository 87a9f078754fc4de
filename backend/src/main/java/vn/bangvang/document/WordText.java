package vn.bangvang.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A way of setting text: size in points and weight. */
record WordText(double size, boolean bold, boolean italic) {

    static WordText plain(double size) {
        return new WordText(size, false, false);
    }

    static WordText bold(double size) {
        return new WordText(size, true, false);
    }

    static WordText italic(double size) {
        return new WordText(size, false, true);
    }

    static WordText boldItalic(double size) {
        return new WordText(size, true, true);
    }

    FontFace face() {
        if (bold) {
            return italic ? FontFace.SERIF_BOLD_ITALIC : FontFace.SERIF_BOLD;
        }
        return italic ? FontFace.SERIF_ITALIC : FontFace.SERIF;
    }

    /** The widest of the lines, in points. */
    double width(String text) {
        return text.lines().mapToDouble(line -> face().width(line, size)).max().orElse(0);
    }

    void write(XWPFParagraph paragraph, String text) {
        var lines = Printable.lines(text).split("\n", -1);
        var run = run(paragraph);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    XWPFRun run(XWPFParagraph paragraph) {
        var run = paragraph.createRun();
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
        return run;
    }

    /** Sets alignment and the space above and below, in points. */
    static XWPFParagraph shape(XWPFParagraph paragraph, ParagraphAlignment alignment, double before, double after) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore((int) Math.round(before * 20));
        paragraph.setSpacingAfter((int) Math.round(after * 20));
        return paragraph;
    }
}
