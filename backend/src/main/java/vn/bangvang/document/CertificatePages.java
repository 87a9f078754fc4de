package vn.bangvang.document;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** The pages of one document in the making: its fonts and its frame, each embedded once. */
final class CertificatePages {

    private static final double CAP_HEIGHT = 0.66;

    private final PDDocument document;
    private final CertificateLayout layout;
    private final Map<FontFace, PDFont> fonts = new EnumMap<>(FontFace.class);
    private @Nullable PDFormXObject frame;

    CertificatePages(PDDocument document, CertificateLayout layout) {
        this.document = document;
        this.layout = layout;
    }

    void add(Certificate certificate) throws IOException {
        var page = new PDPage(
                new PDRectangle(CertificateCanvas.points(layout.width), CertificateCanvas.points(layout.height)));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            var canvas = new CertificateCanvas(content, layout.height);
            if (layout.frame) {
                content.drawForm(frame());
            }
            for (var rule : layout.rules) {
                canvas.ink(rule.ink());
                canvas.fill(rule.x(), rule.y(), rule.width(), rule.thickness());
            }
            var fields = new CertificateFields(certificate);
            for (var block : layout.blocks) {
                var text = fields.fill(block);
                if (text.isPresent()) {
                    write(canvas, block, block.face().covered(text.get()));
                }
            }
            if (layout.code != null) {
                QrDrawing.draw(canvas, layout.code, certificate.verificationUrl());
            }
        }
    }

    private void write(CertificateCanvas canvas, TextBlock block, String text) throws IOException {
        var setting = TextSetting.fit(block, text);
        double size = setting.size();
        var lines = setting.lines();
        double leading = size * TextSetting.LEADING * TextSetting.MM_PER_POINT;
        double baseline = block.y()
                + (block.height() - (lines.size() - 1) * leading + size * CAP_HEIGHT * TextSetting.MM_PER_POINT) / 2;
        canvas.ink(block.ink());
        for (var line : lines) {
            var content = canvas.content();
            content.beginText();
            content.setFont(font(block.face()), (float) size);
            content.newLineAtOffset(canvas.x(left(block, line, size)), canvas.y(baseline));
            content.showText(line);
            content.endText();
            baseline += leading;
        }
    }

    private static double left(TextBlock block, String line, double size) {
        double free = block.width() - block.face().width(line, size) * TextSetting.MM_PER_POINT;
        return block.x()
                + switch (block.align()) {
                    case LEFT -> 0;
                    case CENTRE -> free / 2;
                    case RIGHT -> free;
                };
    }

    private PDFont font(FontFace face) throws IOException {
        var font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, face.parse(), true);
            fonts.put(face, font);
        }
        return font;
    }

    private PDFormXObject frame() throws IOException {
        if (frame == null) {
            frame = new CertificateFrame(layout).draw(document);
        }
        return frame;
    }
}
