package vn.bangvang.document;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** The golden frame: a meander band between lines, and behind the text the pale star of a bronze drum. Drawn once. */
final class CertificateFrame {

    private static final String GOLD = "B08D3C";
    private static final String PALE = "FBF6E9";
    private static final double OUTER = 8;
    private static final double BAND = 6;
    private static final int RAYS = 14;

    private final double width;
    private final double height;

    CertificateFrame(CertificateLayout layout) {
        this.width = layout.width;
        this.height = layout.height;
    }

    PDFormXObject draw(PDDocument document) throws IOException {
        var box = new PDRectangle(CertificateCanvas.points(width), CertificateCanvas.points(height));
        var form = new PDFormXObject(document);
        form.setBBox(box);
        form.setResources(new PDResources());
        var appearance = new PDAppearanceStream(form.getCOSObject());
        try (var content = new PDPageContentStream(document, appearance)) {
            var canvas = new CertificateCanvas(content, height);
            drawStar(canvas);
            drawBand(canvas);
        }
        return form;
    }

    private void drawStar(CertificateCanvas canvas) throws IOException {
        double cx = width / 2;
        double cy = height / 2;
        canvas.ink(PALE);
        double outer = 34;
        double inner = 13;
        for (int i = 0; i < 2 * RAYS; i++) {
            double angle = Math.PI * i / RAYS;
            double radius = i % 2 == 0 ? outer : inner;
            float x = canvas.x(cx + radius * Math.sin(angle));
            float y = canvas.y(cy - radius * Math.cos(angle));
            if (i == 0) {
                canvas.content().moveTo(x, y);
            } else {
                canvas.content().lineTo(x, y);
            }
        }
        canvas.content().closePath();
        canvas.content().fill();
        canvas.content().setLineWidth(CertificateCanvas.points(1));
        for (double radius : new double[] {38, 42, 52, 56, 68, 72}) {
            canvas.circle(cx, cy, radius);
            canvas.content().stroke();
        }
    }

    private void drawBand(CertificateCanvas canvas) throws IOException {
        canvas.ink(GOLD);
        canvas.outline(OUTER - 1.6, width, 0.9);
        canvas.outline(OUTER, width, 0.25);
        canvas.outline(OUTER + BAND, width, 0.25);
        canvas.outline(OUTER + BAND + 1.4, width, 0.5);
        canvas.content().setLineWidth(CertificateCanvas.points(0.45));
        meander(canvas, width - 2 * (OUTER + BAND), true);
        meander(canvas, height - 2 * (OUTER + BAND), false);
        canvas.content().stroke();
        for (double x : new double[] {OUTER, width - OUTER - BAND}) {
            for (double y : new double[] {OUTER, height - OUTER - BAND}) {
                corner(canvas, x, y);
            }
        }
    }

    /** Keys along both sides of one direction; the second side is the first one turned half round. */
    private void meander(CertificateCanvas canvas, double length, boolean across) throws IOException {
        int keys = (int) Math.round(length / BAND);
        double step = length / keys;
        for (int i = 0; i < keys; i++) {
            key(canvas, OUTER + BAND + i * step, step, across, false);
            key(canvas, OUTER + BAND + i * step, step, across, true);
        }
    }

    private void key(CertificateCanvas canvas, double along, double step, boolean across, boolean turned)
            throws IOException {
        double[] shape = {0, 0.8, 0, 0.2, 0.78, 0.2, 0.78, 0.62, 0.28, 0.62, 0.28, 0.41, 0.54, 0.41};
        double[] base = {0, 0.8, 1, 0.8};
        canvas.path(placed(shape, along, step, across, turned));
        canvas.path(placed(base, along, step, across, turned));
    }

    private double[] placed(double[] shape, double along, double step, boolean across, boolean turned) {
        var xy = new double[shape.length];
        for (int i = 0; i < shape.length; i += 2) {
            double x = along + shape[i] * step;
            double y = OUTER + shape[i + 1] * BAND;
            double px = across ? x : y;
            double py = across ? y : height - x;
            xy[i] = turned ? width - px : px;
            xy[i + 1] = turned ? height - py : py;
        }
        return xy;
    }

    private static void corner(CertificateCanvas canvas, double x, double y) throws IOException {
        double middle = BAND / 2;
        canvas.content().setLineWidth(CertificateCanvas.points(0.25));
        canvas.content()
                .addRect(
                        canvas.x(x),
                        canvas.y(y + BAND),
                        CertificateCanvas.points(BAND),
                        CertificateCanvas.points(BAND));
        canvas.content().stroke();
        canvas.content().setLineWidth(CertificateCanvas.points(0.4));
        canvas.path(x + middle, y + 0.9, x + BAND - 0.9, y + middle, x + middle, y + BAND - 0.9, x + 0.9, y + middle);
        canvas.content().closeAndStroke();
        canvas.circle(x + middle, y + middle, 0.9);
        canvas.content().fill();
    }
}
