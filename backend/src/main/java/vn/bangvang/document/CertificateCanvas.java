package vn.bangvang.document;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A page drawn on in millimetres from its top left corner. */
record CertificateCanvas(PDPageContentStream content, double height) {

    private static final double POINTS_PER_MM = 72 / 25.4;

    static float points(double mm) {
        return (float) (mm * POINTS_PER_MM);
    }

    float x(double mm) {
        return points(mm);
    }

    float y(double mm) {
        return points(height - mm);
    }

    void ink(String rgb) throws IOException {
        var colour = new Color(Integer.parseInt(rgb, 16));
        content.setNonStrokingColor(colour);
        content.setStrokingColor(colour);
    }

    void fill(double x, double y, double width, double height) throws IOException {
        content.addRect(x(x), y(y + height), points(width), points(height));
        content.fill();
    }

    void outline(double inset, double pageWidth, double thickness) throws IOException {
        content.setLineWidth(points(thickness));
        content.addRect(x(inset), y(height - inset), points(pageWidth - 2 * inset), points(height - 2 * inset));
        content.stroke();
    }

    /** A line through points given as x, y, x, y …, not closed. */
    void path(double... xy) throws IOException {
        content.moveTo(x(xy[0]), y(xy[1]));
        for (int i = 2; i + 1 < xy.length; i += 2) {
            content.lineTo(x(xy[i]), y(xy[i + 1]));
        }
    }

    void circle(double x, double y, double radius) throws IOException {
        double k = radius * 0.5523;
        content.moveTo(x(x + radius), y(y));
        curve(x + radius, y + k, x + k, y + radius, x, y + radius);
        curve(x - k, y + radius, x - radius, y + k, x - radius, y);
        curve(x - radius, y - k, x - k, y - radius, x, y - radius);
        curve(x + k, y - radius, x + radius, y - k, x + radius, y);
        content.closePath();
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        content.curveTo(x(x1), y(y1), x(x2), y(y2), x(x3), y(y3));
    }
}
