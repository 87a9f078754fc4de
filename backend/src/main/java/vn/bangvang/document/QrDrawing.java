package vn.bangvang.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;

/** A QR code as filled squares, sharp at any size, on white with its quiet zone. */
final class QrDrawing {

    private static final int QUIET = 3;

    private QrDrawing() {}

    static void draw(CertificateCanvas canvas, CertificateLayout.Code place, String text) throws IOException {
        var modules = modules(text);
        double module = place.size() / (modules.getWidth() + 2 * QUIET);
        canvas.ink("FFFFFF");
        canvas.fill(place.x(), place.y(), place.size(), place.size());
        canvas.ink("000000");
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int start = 0; start < modules.getWidth(); start++) {
                int end = start;
                while (end < modules.getWidth() && modules.get(end, row) == 1) {
                    end++;
                }
                if (end > start) {
                    canvas.content()
                            .addRect(
                                    canvas.x(place.x() + (start + QUIET) * module),
                                    canvas.y(place.y() + (row + 1 + QUIET) * module),
                                    CertificateCanvas.points((end - start) * module),
                                    CertificateCanvas.points(module));
                    start = end;
                }
            }
        }
        canvas.content().fill();
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
